package org.caunoi.catalog.review;

/** The kinds of things that people decide on. */
public enum SubjectKind {
  ACTIVITY,
  AGREEMENT,
  COMMITMENT,
  MILESTONE,
  OFFICIAL,
  ORGANISATION,
  PARTNERSHIP
}
