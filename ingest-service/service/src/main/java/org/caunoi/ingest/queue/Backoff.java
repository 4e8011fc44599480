package org.caunoi.ingest.queue;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Exponential back-off with jitter: 1 s, 2 s, 4 s … and at most half a minute. */
public final class Backoff {

  private static final long FIRST_MILLIS = 1_000;

  /**
   * Short, so that what waits goes on soon after the other side is back (reliability P5: 2 min).
   */
  private static final long CAP_MILLIS = 30_000;

  private Backoff() {}

  /** Between half of the delay and the whole of it, so that many retries do not come together. */
  public static Duration after(int failures) {
    var delay = Math.min(CAP_MILLIS, FIRST_MILLIS << Math.min(Math.max(failures - 1, 0), 10));
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(delay / 2, delay + 1));
  }
}
