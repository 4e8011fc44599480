package org.caunoi.catalog.activity;

/** How far an event has come. */
public enum Act {
  HELD,
  PLANNED,
  PROPOSED,
  CANCELLED
}
