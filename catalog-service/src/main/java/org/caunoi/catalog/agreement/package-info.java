/** Papers between the sides, from proposal to end. */
@NullMarked
package org.caunoi.catalog.agreement;

import org.jspecify.annotations.NullMarked;
