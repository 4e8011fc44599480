package org.caunoi.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as it goes into a fact.
 *
 * @param start YYYY-MM-DD, YYYY-MM or YYYY; null where the year is not known
 * @param end the last day of a run
 * @param noYear --MM-DD where day and month are known and the year is not
 */
public record Day(
    @Nullable String start, @Nullable String end, @Nullable String noYear, Basis basis) {

  /** What it rests on. */
  public enum Basis {
    EXPLICIT,
    PUBLISHED,
    CONTEXT,
    NONE
  }

  /** Nothing is known. */
  public static final Day UNKNOWN = new Day(null, null, null, Basis.NONE);

  /** Is it known to the day? */
  public boolean full() {
    return start != null && start.length() == 10;
  }

  /** Is the day known, with or without its year? */
  public boolean daily() {
    return full() || noYear != null;
  }

  /**
   * The day some days later.
   *
   * @throws IllegalStateException if it is not known to the day
   */
  public Day plus(int days) {
    if (!full()) {
      throw new IllegalStateException("Not known to the day: " + this);
    }
    return new Day(LocalDate.parse(start).plusDays(days).toString(), null, null, basis);
  }

  /** What tells two days apart; null where nothing is known. */
  public @Nullable String key() {
    return start != null ? start : noYear;
  }
}
