/** Turns the bytes of a page into an article. */
@NullMarked
package org.caunoi.extraction.article;

import org.jspecify.annotations.NullMarked;
