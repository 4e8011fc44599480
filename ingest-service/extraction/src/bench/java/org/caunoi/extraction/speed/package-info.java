/** Measures what the reader costs; see the profile {@code bench}. */
@NullMarked
package org.caunoi.extraction.speed;

import org.jspecify.annotations.NullMarked;
