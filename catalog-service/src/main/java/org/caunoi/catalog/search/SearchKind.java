package org.caunoi.catalog.search;

/** The kinds of things that are found. */
public enum SearchKind {
  ACTIVITY,
  AGREEMENT,
  COMMITMENT,
  MILESTONE,
  OFFICIAL,
  ORGANISATION,
  LOCALITY,
  PARTNERSHIP,
  ARTICLE,
  DOCUMENT
}
