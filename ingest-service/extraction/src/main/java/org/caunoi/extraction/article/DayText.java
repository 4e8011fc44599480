package org.caunoi.extraction.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as stamps and metadata write them.
 *
 * @param vietnamese the page is of a Vietnamese publisher: instants that are written in UTC become
 *     days where its readers are; other pages mean the day they write
 * @param monthFirst numbers mean month/day/year
 */
record DayText(boolean vietnamese, boolean monthFirst) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** "6.5.24" is the shortest stamp. */
  private static final int SHORTEST = 6;

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern CJK =
      Pattern.compile("(?<!\\d)" + YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern COMPACT =
      Pattern.compile("^" + YEAR + "(\\d{2})(\\d{2})(?:\\D|$|\\d{6}$)");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?("
              + YEAR
              + "|\\d{2})(?!\\d)");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?iu)(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?:,|\\s*năm)?\\s*" + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[\\s.,/-]{1,3}(?:de |of )?(\\p{L}{3,12})"
              + "\\.?[\\s.,/-]{1,3}(?:de |del )?"
              + YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?iu)(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR);

  /** The first full date in a short text. */
  @Nullable LocalDate read(String text) {
    var written = text.strip();
    if (written.length() < SHORTEST || !clue(written)) {
      return null;
    }
    var instant = instant(written);
    if (instant != null) {
      return instant;
    }
    var compact = COMPACT.matcher(written);
    if (compact.find()) {
      var day = day(compact.group(1), compact.group(2), compact.group(3));
      if (day != null) {
        return day;
      }
    }
    var iso = ISO.matcher(written);
    if (iso.find()) {
      return day(iso.group(1), iso.group(3), iso.group(4));
    }
    var cjk = CJK.matcher(written);
    if (cjk.find()) {
      return day(cjk.group(1), cjk.group(2), cjk.group(3));
    }
    var numeric = NUMERIC.matcher(written);
    return numeric.find() ? numeric(numeric) : worded(written);
  }

  /** Every full date has two digits side by side. */
  private static boolean clue(String written) {
    for (var i = 1; i < written.length(); i++) {
      if (digit(written.charAt(i)) && digit(written.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private @Nullable LocalDate instant(String written) {
    var iso = written.indexOf('T') == 10;
    if (!iso && written.indexOf(',') != 3) {
      return null;
    }
    try {
      var format =
          iso ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : DateTimeFormatter.RFC_1123_DATE_TIME;
      var instant = OffsetDateTime.parse(written, format);
      return vietnamese && instant.getOffset().equals(ZoneOffset.UTC)
          ? instant.atZoneSameInstant(ZONE).toLocalDate()
          : instant.toLocalDate();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable LocalDate numeric(Matcher numeric) {
    var year = numeric.group(4);
    year = year.length() == 2 ? "20" + year : year;
    var first = numeric.group(1);
    var second = numeric.group(3);
    var slashes = numeric.group(2).equals("/");
    var day = monthFirst && slashes ? day(year, first, second) : day(year, second, first);
    return day != null ? day : day(year, first, second);
  }

  private static @Nullable LocalDate worded(String written) {
    var vietnamese = VIETNAMESE.matcher(written);
    if (vietnamese.find()) {
      return day(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
    }
    for (var american = MONTH_FIRST.matcher(written); american.find(); ) {
      var month = month(american.group(1));
      if (month != null) {
        return day(american.group(3), month, american.group(2));
      }
    }
    for (var worded = DAY_FIRST.matcher(written); worded.find(); ) {
      var month = month(worded.group(2));
      if (month != null) {
        return day(worded.group(3), month, worded.group(1));
      }
    }
    return null;
  }

  private static @Nullable String month(String name) {
    var month = Months.BY_NAME.get(name.toLowerCase(Locale.ROOT));
    return month == null ? null : String.valueOf(month);
  }

  static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
