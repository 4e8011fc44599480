/**
 * The reader under inputs that a machine makes up: in a normal build those found before, with
 * {@code JAZZER_FUZZ=1} new ones.
 */
package org.caunoi.extraction.fuzz;
