package org.caunoi.report.archive;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids that sort by time of making: UUID version 7 (RFC 9562, section 5.7). */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Ids() {}

  /** The next one. */
  public static UUID next(Clock clock) {
    long high = clock.millis() << 16 | VERSION_7 | RANDOM.nextInt(1 << 12);
    return new UUID(high, RANDOM.nextLong() >>> 2 | VARIANT);
  }
}
