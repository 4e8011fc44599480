/** People who acted for a side, with their positions. */
@NullMarked
package org.caunoi.catalog.official;

import org.jspecify.annotations.NullMarked;
