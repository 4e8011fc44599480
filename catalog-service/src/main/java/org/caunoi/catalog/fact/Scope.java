package org.caunoi.catalog.fact;

/** Whose facts a list shows. */
public enum Scope {
  /** Those of the office. */
  office,
  /** Those of other localities too. */
  all
}
