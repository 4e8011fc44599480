package org.caunoi.report.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** How an office cuts its year into months. */
public enum PeriodRule {
  /** From the first to the last day of the calendar month. */
  CALENDAR_MONTH(1),

  /** From the 15th of the month before to the 14th, as much of the State reports. */
  FROM_15TH(15);

  private final int firstDay;

  PeriodRule(int firstDay) {
    this.firstDay = firstDay;
  }

  /** The days that this rule calls by a month. */
  public Period period(YearMonth month) {
    YearMonth begins = firstDay == 1 ? month : month.minusMonths(1);
    LocalDate start = begins.atDay(firstDay);
    return new Period(start, start.plusMonths(1).minusDays(1));
  }

  /** The month by which this rule calls a day. */
  public YearMonth month(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return firstDay > 1 && day.getDayOfMonth() >= firstDay ? month.plusMonths(1) : month;
  }

  /** The last month that is over at this instant, wherever the machine stands. */
  public YearMonth lastClosed(Clock clock) {
    return month(LocalDate.now(clock.withZone(Period.ZONE))).minusMonths(1);
  }
}
