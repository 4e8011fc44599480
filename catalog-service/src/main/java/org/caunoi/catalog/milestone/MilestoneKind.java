package org.caunoi.catalog.milestone;

/** The kinds of dated facts of a relation. */
public enum MilestoneKind {
  FOUNDED,
  ANNIVERSARY,
  OTHER
}
