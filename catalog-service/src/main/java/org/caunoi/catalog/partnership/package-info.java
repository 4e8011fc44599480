/** Lasting relations between a home locality and a partner. */
@NullMarked
package org.caunoi.catalog.partnership;

import org.jspecify.annotations.NullMarked;
