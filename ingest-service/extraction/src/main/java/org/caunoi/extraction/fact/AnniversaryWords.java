package org.caunoi.extraction.fact;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands around an anniversary in a sentence: how many years it counts, its clause, the
 * years written behind or before it.
 */
final class AnniversaryWords {

  private static final Pattern NEXT_YEAR = Pattern.compile("(?iu)năm tới|năm sau|next year");
  private static final Pattern IN_YEAR =
      Pattern.compile("(?iu)(?:năm|in|,|tháng \\d{1,2}/) ?" + MilestonePatterns.YEAR);
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\([^)\\n]{0,20}?"
              + MilestonePatterns.YEAR
              + "\\s?[-–—]\\s?[^)\\n]{0,12}?"
              + MilestonePatterns.YEAR
              + "\\)");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;.:\\n](?=\\s|$)|$");
  private static final Pattern LINK = Pattern.compile("^(?:và|,) ");

  /** Letters behind an anniversary in which its year is looked for, and the words "next year". */
  private static final int NEAR = 90;

  private static final int NEXT = 60;

  private AnniversaryWords() {}

  /** How many years it counts. */
  static int ordinal(MatchResult anniversary) {
    var number =
        IntStream.rangeClosed(1, anniversary.groupCount())
            .mapToObj(anniversary::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return MilestonePatterns.number(number);
  }

  /** From the number of years to the end of its clause, or to the next number of years. */
  static String clause(String words, MatchResult anniversary) {
    var from = anniversary.end();
    var next = MilestonePatterns.ANNIVERSARY.matcher(words).region(from, words.length());
    var stop = CLAUSE_END.matcher(words).region(from, words.length());
    var end = words.length();
    if (stop.find()) {
      end = stop.start();
    }
    if (next.find()) {
      end = Math.min(end, next.start());
    }
    return LINK.matcher(words.substring(anniversary.start(), end)).replaceFirst("");
  }

  /** "(1973 - 2023)" behind it, the years in groups 1 and 2; null where none stand there. */
  static @Nullable MatchResult span(String words, MatchResult anniversary) {
    var bracket = BRACKET.matcher(words).region(anniversary.end(), words.length());
    return bracket.find() ? bracket : null;
  }

  /**
   * The year in which it falls, as written: in brackets, beside it or before it; null where none
   * is.
   *
   * @param now the year of the article, for "next year"
   */
  static @Nullable Integer year(String words, MatchResult anniversary, @Nullable Integer now) {
    var span = span(words, anniversary);
    if (span != null) {
      return Integer.valueOf(span.group(2));
    }
    var from = anniversary.end();
    var beside = IN_YEAR.matcher(words).region(from, Math.min(words.length(), from + NEAR));
    if (beside.find()) {
      return Integer.valueOf(beside.group(1));
    }
    var behind = NEXT_YEAR.matcher(words).region(from, Math.min(words.length(), from + NEXT));
    if (now != null && behind.find()) {
      return now + 1;
    }
    var before = MilestonePatterns.YEAR_BEFORE.matcher(words.substring(0, anniversary.start()));
    return before.find() ? Integer.valueOf(before.group(1)) : null;
  }
}
