package org.caunoi.catalog.review;

/** Where a fact stands in review. */
public enum Review {
  /** Read or typed, not decided; also a signed paper that waits for its second person. */
  UNREVIEWED,
  CONFIRMED,
  REJECTED,
  /** Part of another fact now. */
  MERGED
}
