package org.caunoi.ingest.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | PT0S",
        " 7 | PT7S",
        "-5 | PT0S",
        "99999999999 | PT1H",
        "Mon, 23 Nov 2026 10:00:30 GMT | PT30S",
        "Mon, 23 Nov 2026 09:00:00 GMT | PT0S",
        "Thu, 01 Jan 2099 00:00:00 GMT | PT1H"
      })
  void readsSecondsAndDates(String value, Duration expected) {
    assertThat(RetryAfter.parse(value, CLOCK)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "1.5", "23/11/2026"})
  void readsNothingElse(String value) {
    assertThat(RetryAfter.parse(value, CLOCK)).isEmpty();
  }

  @Test
  void survivesAnAbsurdNumber() {
    assertThat(RetryAfter.parse(Long.toString(Long.MAX_VALUE), CLOCK))
        .contains(Duration.ofHours(1));
  }
}
