package org.caunoi.report.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The days that a brief tells of, both included. Days are those of the office, Asia/Ho_Chi_Minh.
 */
public record Period(LocalDate start, LocalDate end) {
  /** Where the office's days begin and end, whatever zone the machine is in. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** A calendar month. */
  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** The last month that is over at this instant. */
  public static YearMonth lastClosedMonth(Clock clock) {
    return YearMonth.now(clock.withZone(ZONE)).minusMonths(1);
  }
}
