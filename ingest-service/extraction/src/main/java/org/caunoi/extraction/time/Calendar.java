package org.caunoi.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes days of what a text says, with the day of publication and, where there is none, with the
 * year that the text itself gives. Nothing is guessed: without a year the year stays open.
 */
public final class Calendar {

  /** A past day is told within about half a year; the guide's figure, with a margin. */
  private static final int OLDEST_DAYS = 300;

  /**
   * An anniversary "ahead" that an article of the last months of a year speaks of is next year's.
   */
  private static final int LATE_MONTH = 9;

  private final @Nullable LocalDate published;
  private final @Nullable Integer present;
  private final @Nullable Integer ahead;
  private final @Nullable LocalDate told;

  private Calendar(
      @Nullable LocalDate published,
      @Nullable Integer present,
      @Nullable Integer ahead,
      @Nullable LocalDate told) {
    this.published = published;
    this.present = present;
    this.ahead = ahead;
    this.told = told;
  }

  /** The calendar of one article. */
  public static Calendar of(Text text, List<When> times, @Nullable LocalDate published) {
    if (published != null) {
      return new Calendar(published, null, null, null);
    }
    var body = text.body();
    return new Calendar(null, YearClues.present(body), YearClues.ahead(body), told(times));
  }

  /** The one full date of a text; null where there are several years. */
  private static @Nullable LocalDate told(List<When> times) {
    LocalDate told = null;
    for (var time : times) {
      var day =
          time.day() != null && time.month() != null && time.year() != null
              ? date(time.year(), time.month(), time.day())
              : null;
      if (day != null) {
        if (told != null && told.getYear() != day.getYear()) {
          return null;
        }
        told = day;
      }
    }
    return told;
  }

  public @Nullable LocalDate published() {
    return published;
  }

  /** The year in which the article was written, as far as it is known. */
  public @Nullable Integer year() {
    return published != null ? Integer.valueOf(published.getYear()) : present;
  }

  /**
   * The day of a time.
   *
   * @param last the day that the text named before, for "cùng ngày"
   * @param future the text speaks of what is to come
   */
  public Day day(When time, Day last, boolean future) {
    return switch (time.kind()) {
      case TODAY -> relative(0);
      case YESTERDAY -> relative(1);
      case TOMORROW -> relative(-1);
      case WEEKDAY -> weekday(time);
      // Of several days none is "the same day".
      case SAME_DAY -> last.end() == null ? last : Day.UNKNOWN;
      case DAY_BEFORE -> beside(last, -1);
      case DAY_AFTER -> beside(last, 1);
      case DATE -> numbers(time, future);
    };
  }

  private Day relative(int daysBefore) {
    return published == null
        ? Day.UNKNOWN
        : new Day(published.minusDays(daysBefore).toString(), null, null, Day.Basis.PUBLISHED);
  }

  private static Day beside(Day last, int days) {
    var start = last.start();
    return start == null || !last.full() || last.end() != null
        ? Day.UNKNOWN
        : new Day(LocalDate.parse(start).plusDays(days).toString(), null, null, last.basis());
  }

  private Day weekday(When time) {
    if (published == null || time.day() == null) {
      return Day.UNKNOWN;
    }
    var day = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(time.day())));
    return new Day(day.toString(), null, null, Day.Basis.PUBLISHED);
  }

  private Day numbers(When time, boolean future) {
    if (time.month() == null) {
      return time.year() == null
          ? Day.UNKNOWN
          : new Day(time.year().toString(), null, null, Day.Basis.EXPLICIT);
    }
    if (time.year() != null) {
      return written(time, time.year(), Day.Basis.EXPLICIT);
    }
    if (published != null) {
      return written(time, yearOf(time, future), Day.Basis.PUBLISHED);
    }
    var year = contextYear(time);
    if (year != null) {
      return written(time, year, Day.Basis.CONTEXT);
    }
    return time.day() == null
        ? Day.UNKNOWN
        : new Day(null, null, "--" + two(time.month()) + "-" + two(time.day()), Day.Basis.NONE);
  }

  private @Nullable Integer contextYear(When time) {
    if (present != null) {
      return present;
    }
    var month = time.month();
    if (ahead != null && month != null && month >= LATE_MONTH) {
      return ahead - 1;
    }
    // The one dated day of the text, e.g. in a caption, tells the year of a day near it.
    if (told != null && month != null && Math.abs(told.getMonthValue() - month) <= 1) {
      return told.getYear();
    }
    return null;
  }

  /** Before publication and as near as may be; what is to come: after it. */
  private int yearOf(When time, boolean future) {
    var pub = published == null ? LocalDate.EPOCH : published;
    var month = time.month() == null ? 1 : time.month();
    var day = time.day() == null ? 1 : Math.min(time.day(), 28);
    var same = LocalDate.of(pub.getYear(), month, day);
    if (future) {
      return same.isBefore(pub.minusDays(OLDEST_DAYS / 2)) ? pub.getYear() + 1 : pub.getYear();
    }
    // One day of grace: an article may be stamped in another zone than its event.
    if (!same.isAfter(pub.plusDays(1))) {
      return pub.getYear();
    }
    // A day shortly ahead is announced; one far ahead was last year's.
    return same.isAfter(pub.plusDays(365 - OLDEST_DAYS)) ? pub.getYear() - 1 : pub.getYear();
  }

  private static Day written(When time, int year, Day.Basis basis) {
    if (time.day() == null) {
      return new Day(year + "-" + two(time.month()), null, null, basis);
    }
    var start = date(year, time.month(), time.day());
    if (start == null) {
      return Day.UNKNOWN;
    }
    var end =
        time.run()
            ? date(time.endYear() != null ? time.endYear() : year, time.endMonth(), time.endDay())
            : null;
    if (end != null && end.isBefore(start)) {
      end = date(end.getYear() + 1, end.getMonthValue(), Math.min(28, end.getDayOfMonth()));
    }
    return new Day(start.toString(), end == null ? null : end.toString(), null, basis);
  }

  private static String two(@Nullable Integer number) {
    return number != null && number < 10 ? "0" + number : String.valueOf(number);
  }

  private static @Nullable LocalDate date(
      int year, @Nullable Integer month, @Nullable Integer day) {
    try {
      return month == null || day == null ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
