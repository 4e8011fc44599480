package org.caunoi.report;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A day in May 2024: March and April 2024 are closed. */
public class TestClock {
  @Produces
  @Mock
  @ApplicationScoped
  Clock clock() {
    return Clock.fixed(Instant.parse("2024-05-06T02:00:00Z"), ZoneId.of("America/St_Johns"));
  }
}
