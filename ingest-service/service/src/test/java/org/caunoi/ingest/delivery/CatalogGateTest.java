package org.caunoi.ingest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CatalogGateTest {

  private final CatalogGate gate =
      new CatalogGate(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));

  @Test
  void staysOpenForOneReadingThatFails() {
    gate.failed(null);
    gate.failed(null);
    gate.succeeded();
    gate.failed(null);
    assertThat(gate.closedFor()).isZero();
  }

  @Test
  void closesAfterThreeFailuresInARow() {
    gate.failed(null);
    gate.failed(null);
    gate.failed(null);
    assertThat(gate.closedFor()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void givesTheTimeThatTheCatalogueAsksFor() {
    gate.failed(Duration.ofMinutes(2));
    assertThat(gate.closedFor()).isEqualTo(Duration.ofMinutes(2));
  }
}
