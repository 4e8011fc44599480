/** Finds localities and organisations named in a text. */
@NullMarked
package org.caunoi.extraction.place;

import org.jspecify.annotations.NullMarked;
