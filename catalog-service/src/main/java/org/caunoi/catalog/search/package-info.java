/** One box over everything that the register holds. */
@NullMarked
package org.caunoi.catalog.search;

import org.jspecify.annotations.NullMarked;
