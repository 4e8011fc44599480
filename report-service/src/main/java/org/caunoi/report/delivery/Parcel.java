package org.caunoi.report.delivery;

import java.util.UUID;

/**
 * A message that this replica may send until its lease ends.
 *
 * @param lease proves the right to settle it
 * @param attempts with this one
 * @param lost of those, how many ended with their replica
 */
record Parcel(
    UUID id, UUID briefId, String recipient, String messageId, UUID lease, int attempts, int lost) {
  /** A message that two replicas did not survive is not tried a third time unseen. */
  private static final int MOST_LOST = 1;

  boolean lostTooOften() {
    return lost > MOST_LOST;
  }
}
