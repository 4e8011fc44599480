package org.caunoi.extraction.time;

import static org.caunoi.extraction.text.Letters.BORDER;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text itself says of the year in which it was written: the year to which it counts
 * its anniversaries, the year of which it has the first months' figures, the last full year of its
 * statistics. Where two clues disagree there is none.
 */
final class YearClues {

  private static final String YEAR = "((?:19|20)\\d{2})";

  /**
   * A way to tell a year.
   *
   * @param words one of them stands in every text that tells it so: others need no search
   */
  private record Clue(Pattern pattern, List<String> words) {

    Clue(String pattern, String... words) {
      this(Pattern.compile("(?iu)" + pattern), List.of(words));
    }

    Set<Integer> years(Digits near, String lower) {
      return words.stream().anyMatch(lower::contains) ? found(pattern, near) : Set.of();
    }
  }

  /** "hướng tới kỷ niệm 50 năm ... năm 2023": the year to come. */
  private static final Clue AHEAD =
      new Clue(
          "(?:hướng tới|tiến tới|chuẩn bị|toward|towards|ahead of)[^.\\n]{0,20}(?:kỷ niệm|anniversary)[^.\\n]{0,90}?(?:năm|in) "
              + YEAR,
          "kỷ niệm",
          "anniversary");

  /** "kỷ niệm 95 năm ... (30/6/1923 - 30/6/2018)": the second year is now, if the sum is right. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?iu)"
              + BORDER
              + "(\\d{1,3})(?:th|st|nd|rd)? (?:năm|years|anniversary)[^.\\n(]{0,120}"
              + "\\([^)\\n]{0,14}?"
              + YEAR
              + "\\s?[-–—]\\s?[^)\\n]{0,14}?"
              + YEAR
              + "\\)");

  /** What is said of the present year only. */
  private static final List<Clue> PRESENT =
      List.of(
          new Clue(
              "năm " + YEAR + "(?: này| cũng)? (?:này|đánh dấu|chứng kiến|là năm)",
              " này",
              "đánh dấu",
              "chứng kiến",
              "là năm"),
          new Clue(BORDER + YEAR + " (?:marks|is the year|also marks)", "marks", "is the year"),
          new Clue(
              "(?:bước sang|bước vào|năm nay[ ,(-]{1,3}) ?(?:năm )?" + YEAR,
              "bước sang",
              "bước vào",
              "năm nay"),
          new Clue("(?:tháng|quý|tuần) đầu (?:của )?năm " + YEAR, " đầu "),
          // "Tối 11-11, lễ khai mạc Lễ hội ... 2017": the name of what is held that day
          new Clue(
              "\\d{1,2}\\s?[/-]\\s?\\d{1,2}(?![\\d/-])[^\\n]{0,80}?(?:lễ hội|festival|liên hoan|hội nghị|diễn đàn|hội chợ"
                  + "|triển lãm|ngày hội|gặp gỡ|forum|conference|fair)[^\\n]{0,60}?(?<!năm |in |\\p{Pd} |[\\p{Pd}/.])"
                  + BORDER
                  + YEAR
                  + "(?![\\d/-])",
              "lễ hội",
              "festival",
              "liên hoan",
              "hội nghị",
              "diễn đàn",
              "hội chợ",
              "triển lãm",
              "ngày hội",
              "gặp gỡ",
              "forum",
              "conference",
              "fair"),
          // "Tối 5/10, Ngày Văn hóa ... năm 2024": what is held every year
          new Clue(
              "\\d{1,2}\\s?[/-]\\s?\\d{1,2}, [^.\\n]{0,40}?(?:lễ hội|ngày hội|ngày văn hóa|tuần văn hóa|liên hoan|hội chợ)"
                  + "[^.,;\\n]{0,70}? năm "
                  + YEAR,
              "lễ hội",
              "ngày hội",
              "ngày văn hóa",
              "tuần văn hóa",
              "liên hoan",
              "hội chợ"),
          new Clue("năm (?:đoàn kết,? )?hữu nghị[^.\\n]{0,60}? " + YEAR, "hữu nghị"),
          new Clue(
              "từ (?:đầu năm |tháng 1\\s?[/-]\\s?|tháng 1 năm )" + YEAR + " đến nay", "đến nay"),
          new Clue("first (?:\\w{2,6} )?(?:months|quarter|half) of " + YEAR, "first "),
          new Clue(
              "(?:so far in|since the (?:start|beginning) of) " + YEAR, "so far", "since the"));

  /** Figures of a year that is over, the last one of which the text has any. */
  private static final List<Clue> FULL_YEAR =
      List.of(
          new Clue(
              "(?:thống kê,?|thời điểm|tính đến(?: cuối| hết)?) năm " + YEAR,
              "thống kê",
              "thời điểm",
              "tính đến"),
          new Clue("trong năm " + YEAR + "[^.\\n]{0,60}? đã ", "trong năm"),
          new Clue("(?:by the end of|at the end of) " + YEAR, "the end of"));

  /** "kỷ niệm 60 năm ...", "the 50th anniversary of ...": a number and what it counts. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)"
              + BORDER
              + "(?:lần thứ (\\d{1,3})|(\\d{1,3})(?:th|st|nd|rd)? (?:năm|years|anniversary))([^.\\n(]{0,90})");

  /** What is said before the number, letters. */
  private static final int BEFORE = 30;

  private static final Pattern ANY = Pattern.compile("(?<![\\d/.,-])" + YEAR + "(?![\\d]|[.,]\\d)");

  private static final WordLists LISTS = WordLists.read(YearClues.class, "years.txt");
  private static final Map<String, Integer> TIES = years("ties");
  private static final Map<String, Integer> DAYS = years("days");
  private static final Map<String, Integer> BIRTHDAYS = years("birthdays");
  private static final List<String> TO_COME = LISTS.get("ahead");

  /** No article is longer, letters; what stands behind is no clue worth its cost. */
  private static final int LONGEST = 20_000;

  private YearClues() {}

  private static Map<String, Integer> years(String list) {
    var years = new LinkedHashMap<String, Integer>();
    for (var line : LISTS.get(list)) {
      var parts = line.split(" = ");
      years.put(parts[0], Integer.valueOf(parts[1]));
    }
    return years;
  }

  /** The year that an anniversary lies ahead in; null where the text names none. */
  static @Nullable Integer ahead(String text) {
    var body = head(text);
    return only(AHEAD.years(Digits.aroundYears(body), body.toLowerCase(Locale.ROOT)));
  }

  /** The year in which the text was written; null where it does not tell. */
  static @Nullable Integer present(String text) {
    var body = head(text);
    var years = new HashSet<Integer>();
    var near = Digits.aroundYears(body);
    var lower = body.toLowerCase(Locale.ROOT);
    PRESENT.forEach(clue -> years.addAll(clue.years(near, lower)));
    near.results(PAIR)
        .filter(YearClues::rightSum)
        .forEach(pair -> years.add(Integer.valueOf(pair.group(3))));
    Digits.aroundNumbers(body).results(COUNTED).forEach(match -> counted(body, match, years));
    if (!years.isEmpty()) {
      return only(years);
    }
    var full = new HashSet<Integer>();
    FULL_YEAR.forEach(clue -> full.addAll(clue.years(near, lower)));
    var last = last(full);
    return last == null || !last.equals(last(found(ANY, near))) ? null : last + 1;
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private static boolean rightSum(MatchResult pair) {
    return Integer.parseInt(pair.group(3)) - Integer.parseInt(pair.group(2))
        == Integer.parseInt(pair.group(1));
  }

  /** Adds the year to which a known beginning is counted, unless it is still to come. */
  private static void counted(String text, MatchResult match, Set<Integer> years) {
    var from = Math.max(text.lastIndexOf('\n', match.start()) + 1, match.start() - BEFORE);
    var before = text.substring(from, match.start()).toLowerCase(Locale.ROOT);
    if (TO_COME.stream().anyMatch(before::contains)) {
      return;
    }
    var ordinal = match.group(1);
    if (ordinal != null && !before.contains("sinh")) {
      return;
    }
    var behind = match.group(3).toLowerCase(Locale.ROOT);
    var told = before + behind;
    var tie = told.contains("ngoại giao") || told.contains("diplomatic");
    var start = first(behind, ordinal != null ? BIRTHDAYS : tie ? TIES : DAYS);
    if (start != null) {
      years.add(start + Integer.parseInt(ordinal != null ? ordinal : match.group(2)));
    }
  }

  /** The year of the name that stands first. */
  private static @Nullable Integer first(String text, Map<String, Integer> names) {
    Integer year = null;
    var best = text.length();
    for (var name : names.entrySet()) {
      var at = text.indexOf(name.getKey());
      if (at >= 0 && at < best && whole(text, at, at + name.getKey().length())) {
        best = at;
        year = name.getValue();
      }
    }
    return year;
  }

  private static boolean whole(String text, int start, int end) {
    return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  private static Set<Integer> found(Pattern pattern, Digits near) {
    var years = new HashSet<Integer>();
    near.results(pattern).forEach(match -> years.add(Integer.valueOf(match.group(1))));
    return years;
  }

  private static @Nullable Integer only(Set<Integer> years) {
    return years.size() == 1 ? years.iterator().next() : null;
  }

  private static @Nullable Integer last(Set<Integer> years) {
    return years.stream().max(Integer::compare).orElse(null);
  }
}
