/** What a side will do, wants or asks to do. */
@NullMarked
package org.caunoi.catalog.commitment;

import org.jspecify.annotations.NullMarked;
