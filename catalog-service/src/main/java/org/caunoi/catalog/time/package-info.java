/** What time it is. */
@NullMarked
package org.caunoi.catalog.time;

import org.jspecify.annotations.NullMarked;
