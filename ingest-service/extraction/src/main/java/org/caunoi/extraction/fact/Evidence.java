package org.caunoi.extraction.fact;

/**
 * A sentence of an article that supports a fact. Offsets count UTF-16 units of the body, end
 * exclusive; the quote is the body between them.
 */
public record Evidence(String quote, int start, int end) {

  /** The evidence that {@code body} gives between two offsets. */
  public static Evidence of(String body, int start, int end) {
    return new Evidence(body.substring(start, end), start, end);
  }
}
