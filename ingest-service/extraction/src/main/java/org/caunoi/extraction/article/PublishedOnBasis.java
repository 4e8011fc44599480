package org.caunoi.extraction.article;

/** Where a publication day was found. */
public enum PublishedOnBasis {
  /** Handed over with the page. */
  GIVEN,
  /** JSON-LD, OpenGraph, meta or {@code <time>}. */
  METADATA,
  /** A stamp in the visible text. */
  TEXT,
  /** The path of the page's URL. */
  URL
}
