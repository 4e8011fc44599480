package org.caunoi.ingest.page;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes UUIDs of version 7 (RFC 9562): ids grow with time, so a list by id is a list by time. */
final class PageId {

  private PageId() {}

  static UUID at(Instant now) {
    var random = ThreadLocalRandom.current();
    var high = now.toEpochMilli() << 16 | 0x7000L | random.nextLong(0x1000);
    var low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
