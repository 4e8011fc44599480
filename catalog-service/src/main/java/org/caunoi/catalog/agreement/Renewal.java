package org.caunoi.catalog.agreement;

/** What happens to a paper at the end of its term. */
public enum Renewal {
  NONE,
  AUTOMATIC,
  BY_AGREEMENT
}
