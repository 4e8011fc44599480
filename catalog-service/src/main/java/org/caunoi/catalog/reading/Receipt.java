package org.caunoi.catalog.reading;

/** What became of a delivery. */
public record Receipt(String articleId, Outcome outcome) {

  /** The effect of a delivery. */
  public enum Outcome {
    /** The reading is the article's newest; the register now says what it says. */
    APPLIED,
    /** The very reading that the register has. */
    UNCHANGED,
    /** The register has a newer one; nothing was done. */
    OLDER,
    /** The article was erased for good; nothing of it is taken any more. */
    ERASED
  }
}
