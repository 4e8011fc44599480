package org.caunoi.report;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A day in May 2024, until a test says otherwise: March and April 2024 are closed. */
public class TestClock {
  private static final Instant IN_MAY = Instant.parse("2024-05-06T02:00:00Z");

  private static volatile Instant now = IN_MAY;

  /** From now on it is this time. */
  public static void set(String instant) {
    now = Instant.parse(instant);
  }

  /** As it was. */
  public static void reset() {
    now = IN_MAY;
  }

  @Produces
  @Mock
  @ApplicationScoped
  Clock clock() {
    return new Settable(ZoneId.of("America/St_Johns"));
  }

  private static final class Settable extends Clock {
    private final ZoneId zone;

    Settable(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Settable(other);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
