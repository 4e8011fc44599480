package org.caunoi.report.delivery;

import java.time.Duration;

/** How long a message waits for its next attempt: 1, 4, 16 … minutes, an hour at most. */
final class Backoff {
  private static final int FACTOR_BITS = 2;
  private static final int MOST_DOUBLINGS = 3;
  private static final Duration LONGEST = Duration.ofHours(1);

  private Backoff() {}

  /** After so many attempts. */
  static Duration after(int attempts) {
    int steps = Math.max(0, Math.min(attempts - 1, MOST_DOUBLINGS));
    Duration wait = Duration.ofMinutes(1L << FACTOR_BITS * steps);
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
