package org.caunoi.catalog.partnership;

/** How far the source of a seeded row can be trusted. */
public enum SourceStrength {
  HIGH,
  MEDIUM,
  LOW
}
