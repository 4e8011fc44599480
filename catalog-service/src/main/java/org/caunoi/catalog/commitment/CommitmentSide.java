package org.caunoi.catalog.commitment;

/** Who speaks or binds itself. */
public enum CommitmentSide {
  HOME,
  PARTNER,
  BOTH
}
