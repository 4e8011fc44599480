package org.caunoi.catalog.fact;

/** The part that a party plays in a fact. */
public enum PartySide {
  /** The Vietnamese side. */
  HOME,
  PARTNER,
  /** Where an activity took place. */
  PLACE
}
