package org.caunoi.ingest.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.caunoi.ingest.queue.Backoff;
import org.jspecify.annotations.Nullable;

/**
 * Holds back all deliveries of this replica while the catalogue is in trouble, so that a thousand
 * waiting articles do not mean a thousand requests. One refused reading does not close it.
 */
@ApplicationScoped
class CatalogGate {

  /** Failures in a row from which the catalogue, not the reading, is the likely reason. */
  private static final int THRESHOLD = 3;

  private final Clock clock;
  private int failures;
  private Instant closedUntil = Instant.MIN;

  CatalogGate(Clock clock) {
    this.clock = clock;
  }

  /** How long it stays closed; zero: open. */
  synchronized Duration closedFor() {
    var left = Duration.between(clock.instant(), closedUntil);
    return left.isNegative() ? Duration.ZERO : left;
  }

  synchronized void succeeded() {
    failures = 0;
  }

  /** Notes a failure; a catalogue that asks for time gets it at once. */
  synchronized void failed(@Nullable Duration retryAfter) {
    failures++;
    if (retryAfter != null) {
      closedUntil = clock.instant().plus(retryAfter);
    } else if (failures >= THRESHOLD) {
      closedUntil = clock.instant().plus(Backoff.after(failures - THRESHOLD + 1));
    }
  }
}
