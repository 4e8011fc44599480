/** Cuts a text into words and sentences, and finds the phrases of word lists in it. */
@NullMarked
package org.caunoi.extraction.text;

import org.jspecify.annotations.NullMarked;
