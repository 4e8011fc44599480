package org.caunoi.catalog.commitment;

/** What has become of a commitment. */
public enum CommitmentState {
  OPEN,
  IN_PROGRESS,
  DONE,
  DROPPED
}
