package org.caunoi.catalog.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date that is as precise as its text: {@code 2023}, {@code 2023-09} or {@code 2023-09-27}.
 *
 * @param text the date as it was read
 * @param first the first day that it may mean
 * @param last the last day that it may mean
 */
public record LegalDate(String text, LocalDate first, LocalDate last) {

  /**
   * The days that a text means; null where there is none.
   *
   * @throws DateTimeException if it is no date of these three forms
   */
  public static @Nullable LegalDate parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return switch (text.length()) {
      case 4 -> ofYear(text);
      case 7 -> ofMonth(text);
      case 10 -> ofDay(LocalDate.parse(text));
      default -> throw new DateTimeException("Not a day, month or year: " + text);
    };
  }

  /** A single day. */
  public static LegalDate ofDay(LocalDate day) {
    return new LegalDate(day.toString(), day, day);
  }

  private static LegalDate ofYear(String text) {
    if (!text.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
      throw new DateTimeException("Not a year: " + text);
    }
    int year = Integer.parseInt(text);
    return new LegalDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static LegalDate ofMonth(String text) {
    YearMonth month = YearMonth.parse(text);
    return new LegalDate(text, month.atDay(1), month.atEndOfMonth());
  }
}
