/** Foundings and anniversaries of relations. */
@NullMarked
package org.caunoi.catalog.milestone;

import org.jspecify.annotations.NullMarked;
