package org.caunoi.catalog.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The one clock of the service: UTC, in microseconds like the database, so that an answer shows the
 * instant that the next one reads back. Tests put their own in its place.
 */
class ClockProducer {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
