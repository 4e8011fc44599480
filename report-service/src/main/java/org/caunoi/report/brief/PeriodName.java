package org.caunoi.report.brief;

import java.time.LocalDate;

/** How people call a period that is no calendar month: a quarter, a year, or by its days. */
final class PeriodName {
  private static final int QUARTER = 3;
  private static final int HALF = 6;
  private static final int YEAR = 12;

  private PeriodName() {}

  /**
   * "quý III năm 2023", "the first half of 2024".
   *
   * @param month in which it ends, as written in this language
   */
  static String of(Period period, Wording wording, String month) {
    int year = period.end().getYear();
    if (period.months() == 1) {
      return wording.text("period.month", month, year, day(period.start()), day(period.end()));
    }
    int months = period.months();
    if (!wholeMonths(period) || (period.end().getMonthValue() % months) != 0) {
      return wording.text("period.days", day(period.start()), day(period.end()));
    }
    int ordinal = period.end().getMonthValue() / months;
    return switch (months) {
      case QUARTER -> wording.text("period.quarter." + ordinal, year);
      case HALF -> wording.text("period.half." + ordinal, year);
      case YEAR -> wording.text("period.year", year);
      default -> wording.text("period.days", day(period.start()), day(period.end()));
    };
  }

  private static boolean wholeMonths(Period period) {
    return period.start().getDayOfMonth() == 1
        && period.end().plusDays(1).getDayOfMonth() == 1
        && period.start().plusMonths(period.months()).equals(period.end().plusDays(1));
  }

  private static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
