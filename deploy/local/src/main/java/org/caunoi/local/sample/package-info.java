/** The sample articles of the first start. */
@NullMarked
package org.caunoi.local.sample;

import org.jspecify.annotations.NullMarked;
