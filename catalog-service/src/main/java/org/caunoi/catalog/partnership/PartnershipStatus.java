package org.caunoi.catalog.partnership;

/** Whether the relation lives. */
public enum PartnershipStatus {
  PROPOSED,
  ACTIVE,
  DORMANT,
  ENDED,
  /** The home was split up; a person must say who carries it on. */
  AWAITING_SUCCESSION
}
