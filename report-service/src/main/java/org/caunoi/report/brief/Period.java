package org.caunoi.report.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.caunoi.report.catalog.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a brief tells of, both included. Days are those of the office, Asia/Ho_Chi_Minh.
 */
public record Period(LocalDate start, LocalDate end) {
  /** Where the office's days begin and end, whatever zone the machine is in. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int YEAR = 12;
  private static final LocalTime DUE = LocalTime.of(8, 0);

  /** A calendar month. */
  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** The month by which it is called: the one in which it ends. */
  public YearMonth month() {
    return YearMonth.from(end);
  }

  /** Whether it is a calendar month, from the first to the last day. */
  public boolean calendarMonth() {
    return equals(of(month()));
  }

  /** When its brief is due: 08:00 at the office on the day after its end. */
  public Instant dueAt() {
    return end.plusDays(1).atTime(DUE).atZone(ZONE).toInstant();
  }

  /** Whether the two share a day. */
  public boolean overlaps(Period other) {
    return !start.isAfter(other.end) && !end.isBefore(other.start);
  }

  /** How many months it has, at least one. */
  public int months() {
    return Math.max(1, (int) ChronoUnit.MONTHS.between(start, end.plusDays(1)));
  }

  /**
   * The month so many months before its last one, by the same rule; a negative number looks ahead.
   */
  public Period back(int months) {
    LocalDate last = months() == 1 ? start : end.plusDays(1).minusMonths(1);
    LocalDate first = last.minusMonths(months);
    return new Period(first, first.plusMonths(1).minusDays(1));
  }

  /** The one of the same length before it. */
  Period before() {
    return months() == 1 ? back(1) : new Period(start.minusMonths(months()), start.minusDays(1));
  }

  /** The same days a year before. */
  Period aYearBefore() {
    return months() == 1
        ? back(YEAR)
        : new Period(start.minusYears(1), end.plusDays(1).minusYears(1).minusDays(1));
  }

  /** Whether the day lies in it. */
  boolean holds(@Nullable LocalDate day) {
    return day != null && !day.isBefore(start) && !day.isAfter(end);
  }

  /** Whether all that the date may mean lies in it. */
  boolean holds(@Nullable PartialDate date) {
    return date != null && date.within(start, end);
  }
}
