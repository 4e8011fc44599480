/** The data folder of a local run. */
@NullMarked
package org.caunoi.local.folder;

import org.jspecify.annotations.NullMarked;
