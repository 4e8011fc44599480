/** Finds days, months, years and periods named in a text. */
@NullMarked
package org.caunoi.extraction.time;

import org.jspecify.annotations.NullMarked;
