package org.caunoi.extraction.time;

import org.jspecify.annotations.Nullable;

/**
 * A day, month, year or run of days that a text names. What the text leaves open is null.
 *
 * @param start offset of its first letter
 * @param end offset after its last letter
 * @param endDay the last day of a run, with its month and year where the text gives them
 */
public record When(
    int start,
    int end,
    Kind kind,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer endYear,
    @Nullable Integer endMonth,
    @Nullable Integer endDay) {

  /** How a time is told. */
  public enum Kind {
    /** By its numbers. */
    DATE,
    /** "hôm nay". */
    TODAY,
    /** "hôm qua". */
    YESTERDAY,
    /** "on Thursday"; {@code day} is the ISO number of the weekday. */
    WEEKDAY,
    /** "ngày mai". */
    TOMORROW,
    /** "cùng ngày": the day named last. */
    SAME_DAY,
    /** "một ngày trước": the day before the one named last. */
    DAY_BEFORE,
    /** "ngày hôm sau": the day behind the one named last. */
    DAY_AFTER
  }

  static When relative(int start, int end, Kind kind) {
    return new When(start, end, kind, null, null, null, null, null, null);
  }

  /** Says a day, whatever the year. */
  public boolean daily() {
    return kind != Kind.DATE || day != null;
  }

  public boolean run() {
    return endDay != null;
  }

  /** The same time with a year. */
  When in(int other) {
    return new When(start, end, kind, other, month, day, endYear, endMonth, endDay);
  }
}
