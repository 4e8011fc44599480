/** How a delivered reading enters the register. */
@NullMarked
package org.caunoi.catalog.reading;

import org.jspecify.annotations.NullMarked;
