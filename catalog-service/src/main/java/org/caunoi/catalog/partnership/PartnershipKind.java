package org.caunoi.catalog.partnership;

/** What the two sides call it. */
public enum PartnershipKind {
  /** Kết nghĩa. */
  SISTER,
  /** Hữu nghị. */
  FRIENDSHIP,
  /** Hợp tác. */
  COOPERATION
}
