package org.caunoi.catalog.fact;

/** Who may see a record. */
public enum Audience {
  /** The office alone: what is typed, uploaded or unsigned. */
  OFFICE,
  /** Other agencies too, once it is confirmed. */
  AGENCIES
}
