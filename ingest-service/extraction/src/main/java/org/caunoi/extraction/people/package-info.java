/** Finds officials with their titles in a text. */
@NullMarked
package org.caunoi.extraction.people;

import org.jspecify.annotations.NullMarked;
