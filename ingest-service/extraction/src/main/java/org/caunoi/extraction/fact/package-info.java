/** Makes facts of what a text says. */
@NullMarked
package org.caunoi.extraction.fact;

import org.jspecify.annotations.NullMarked;
