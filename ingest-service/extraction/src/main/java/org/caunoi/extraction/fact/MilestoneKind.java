package org.caunoi.extraction.fact;

/** What kind of milestone it is. */
public enum MilestoneKind {
  FOUNDED,
  ANNIVERSARY,
  OTHER
}
