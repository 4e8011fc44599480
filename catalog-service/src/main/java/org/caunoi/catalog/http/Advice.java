package org.caunoi.catalog.http;

/** What a caller can do about a problem, in both languages; shown as {@code detail}. */
public record Advice(String vi, String en) {

  /** Where the problem lists what is wrong. */
  public static final Advice CORRECT =
      new Advice("Hãy sửa những chỗ nêu trong errors[].", "Correct what errors[] names.");
}
