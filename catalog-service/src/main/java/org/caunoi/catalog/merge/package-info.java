/** Merging and splitting by hand. */
@NullMarked
package org.caunoi.catalog.merge;

import org.jspecify.annotations.NullMarked;
