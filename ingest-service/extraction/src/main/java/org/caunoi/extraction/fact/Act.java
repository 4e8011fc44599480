package org.caunoi.extraction.fact;

/** How real an activity is. */
public enum Act {
  HELD,
  PLANNED,
  PROPOSED,
  CANCELLED
}
