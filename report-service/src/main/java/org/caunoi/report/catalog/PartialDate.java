package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: {@code 2024-04-02}, {@code 2024-04} or {@code 2024}.
 *
 * @throws IllegalArgumentException for any other form
 */
public record PartialDate(@JsonValue String text) implements Comparable<PartialDate> {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Checks the form and that such a day exists. */
  @JsonCreator
  public PartialDate {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a date, month or year: " + text);
    }
    firstDayOf(text);
  }

  /** First day that it may mean. */
  public LocalDate firstDay() {
    return firstDayOf(text);
  }

  /** Last day that it may mean. */
  public LocalDate lastDay() {
    return switch (text.length()) {
      case 4 -> firstDay().withMonth(12).withDayOfMonth(31);
      case 7 -> YearMonth.from(firstDay()).atEndOfMonth();
      default -> firstDay();
    };
  }

  /** Whether all that it may mean lies between the two days, both included. */
  public boolean within(LocalDate from, LocalDate to) {
    return !firstDay().isBefore(from) && !lastDay().isAfter(to);
  }

  /** Whether the day is known. */
  public boolean hasDay() {
    return text.length() == 10;
  }

  /** Whether the month is known. */
  public boolean hasMonth() {
    return text.length() >= 7;
  }

  @Override
  public int compareTo(PartialDate other) {
    return text.compareTo(other.text);
  }

  private static LocalDate firstDayOf(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }
}
