/** Reads an article: the story from text to facts. */
@NullMarked
package org.caunoi.extraction;

import org.jspecify.annotations.NullMarked;
