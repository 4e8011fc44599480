package org.caunoi.ingest.catalog;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The Retry-After header of RFC 9110: seconds, or a date. */
final class RetryAfter {

  /** What asks for more is not believed: an hour without delivery is an incident. */
  private static final Duration CAP = Duration.ofHours(1);

  private RetryAfter() {}

  /** How long to wait, between nothing and an hour; empty if the value is neither form. */
  static Optional<Duration> parse(String value, Clock clock) {
    try {
      return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(value.strip()))));
    } catch (NumberFormatException | ArithmeticException e) {
      return parseDate(value, clock.instant());
    }
  }

  private static Optional<Duration> parseDate(String value, Instant now) {
    try {
      var until = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(bounded(Duration.between(now, until.toInstant())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration bounded(Duration asked) {
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(CAP) > 0 ? CAP : asked;
  }
}
