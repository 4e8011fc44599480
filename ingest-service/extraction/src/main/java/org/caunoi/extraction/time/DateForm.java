package org.caunoi.extraction.time;

import static org.caunoi.extraction.text.Letters.BORDER;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A way to write a date: a pattern and what its groups hold (day, month, year, English name of a
 * month; capitals end a run), whether it begins with a digit and whether it names a month in
 * English. Every pattern is bounded: no repetition inside a repetition.
 */
record DateForm(Pattern pattern, String[] groups, boolean digitFirst, boolean named) {

  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String SEP = "\\s?[/.-]\\s?";
  private static final String TO =
      "\\s?(?:-|–|—|đến hết|đến|tới|và|to|and|until|through)\\s?(?:hết )?(?:ngày )?";
  private static final String NOT_BEFORE = "(?<![\\d/.,-])";
  private static final String NOT_AFTER = "(?![\\d/]|[.,-]\\d|%)";
  private static final String ENGLISH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

  /** In order: what is found first hides what overlaps it. */
  static final List<DateForm> ALL =
      List.of(
          // 28 tháng 5 đến 3 tháng 6 [năm 2023]
          new DateForm(
              NOT_BEFORE
                  + DAY
                  + " tháng "
                  + MONTH
                  + TO
                  + DAY
                  + " tháng "
                  + MONTH
                  + "(?:,? năm "
                  + YEAR
                  + ")?"
                  + "(?!\\d)",
              "d m D M Y"),
          // ngày 12, 13[, 14]/5[/2023]
          new DateForm(
              "(?iu)ngày "
                  + DAY
                  + ", (?:\\d{1,2},? )?(?:và )?"
                  + DAY
                  + SEP
                  + MONTH
                  + "(?:"
                  + SEP
                  + YEAR
                  + ")?"
                  + NOT_AFTER,
              "d D M Y"),
          // 25/5 - 3/6[/2023], 22/11/2023 - 24/11/2023
          new DateForm(
              NOT_BEFORE
                  + DAY
                  + SEP
                  + MONTH
                  + "(?:"
                  + SEP
                  + YEAR
                  + ")?"
                  + TO
                  + DAY
                  + SEP
                  + MONTH
                  + "(?:"
                  + SEP
                  + YEAR
                  + ")?"
                  + NOT_AFTER,
              "d m y D M Y"),
          // 22 đến 24/11[/2023], 18-21/8, 8 và 9-3
          new DateForm(
              NOT_BEFORE + DAY + TO + DAY + SEP + MONTH + "(?:" + SEP + YEAR + ")?" + NOT_AFTER,
              "d D M Y"),
          // 3 đến 6 tháng 5 [năm 2023]
          new DateForm(
              NOT_BEFORE
                  + DAY
                  + TO
                  + DAY
                  + " tháng "
                  + MONTH
                  + "(?:(?: năm |[/-])"
                  + YEAR
                  + ")?"
                  + "(?!\\d)",
              "d D M Y"),
          new DateForm(NOT_BEFORE + YEAR + "-(0[1-9]|1[0-2])-([0-2]\\d|3[01])(?!\\d)", "y m d"),
          new DateForm(NOT_BEFORE + DAY + SEP + MONTH + SEP + YEAR + "(?![\\d/])", "d m y"),
          new DateForm(
              NOT_BEFORE + DAY + " tháng " + MONTH + "(?:,? năm |[/-]|, )" + YEAR, "d m y"),
          new DateForm(NOT_BEFORE + DAY + " tháng " + MONTH + "(?![\\d/])", "d m"),
          new DateForm("(?iu)tháng " + MONTH + "(?:,? năm |" + SEP + ")" + YEAR, "m y"),
          new DateForm(
              "(?iu)"
                  + BORDER
                  + "(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|nay|qua|thứ \\p{L}{2,3}|chủ nhật)"
                  + "(?: sớm| muộn| thứ \\p{L}{2,4}| chủ nhật)?,?(?: ngày)? "
                  + DAY
                  + SEP
                  + MONTH
                  + NOT_AFTER,
              "d m"),
          new DateForm("\\((?:ngày )?" + DAY + "[/-]" + MONTH + "\\)", "d m"),
          // opens a line: "14/5, tại ..."
          new DateForm("(?m)^" + DAY + "[/-]" + MONTH + "(?=, | tại)", "d m"),
          new DateForm(
              "(?iu)(?:từ|đến|tới|vào|và|lúc) (?:ngày )?" + DAY + "[/-]" + MONTH + NOT_AFTER,
              "d m"),
          new DateForm(
              "(?iu)(?<!\\d )tháng " + MONTH + "(?: này| tới| vừa qua)?(?![\\d/.,-]?\\d)", "m"),
          new DateForm("(?iu)năm " + YEAR + "(?!\\s?[-–]\\s?\\d)", "y"),
          new DateForm(
              BORDER
                  + ENGLISH
                  + " "
                  + DAY
                  + "(?:st|nd|rd|th)?"
                  + TO
                  + ENGLISH
                  + " "
                  + DAY
                  + "(?:st|nd|rd|th)?(?:,? "
                  + YEAR
                  + ")?(?!\\d)",
              "n d N D Y"),
          new DateForm(
              BORDER
                  + ENGLISH
                  + " "
                  + DAY
                  + "(?:st|nd|rd|th)?"
                  + TO
                  + DAY
                  + "(?:st|nd|rd|th)?(?:,? "
                  + YEAR
                  + ")?(?!\\d)",
              "n d D Y"),
          new DateForm(
              BORDER
                  + DAY
                  + "(?:st|nd|rd|th)?"
                  + TO
                  + DAY
                  + "(?:st|nd|rd|th)?(?: of)? "
                  + ENGLISH
                  + "(?:,? "
                  + YEAR
                  + ")?(?!\\d)",
              "d D N Y"),
          new DateForm(BORDER + ENGLISH + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR, "n d y"),
          new DateForm(
              BORDER + DAY + "(?:st|nd|rd|th)?(?: of)? " + ENGLISH + ",? " + YEAR, "d n y"),
          new DateForm(BORDER + ENGLISH + " " + DAY + "(?:st|nd|rd|th)?(?![\\d])", "n d"),
          new DateForm(BORDER + DAY + "(?:st|nd|rd|th)?(?: of)? " + ENGLISH + BORDER, "d n"),
          new DateForm(BORDER + ENGLISH + ",? " + YEAR, "n y"),
          new DateForm(
              BORDER + "(?i:in|since|by|during|late|early|mid) " + YEAR + "(?!\\s?[-–]\\s?\\d)",
              "y"));

  private static final Set<String> NAMES =
      Set.of(ENGLISH.replaceAll("[()?.\\\\]", "").split("[|]"));

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

  private DateForm(String pattern, String groups) {
    this(
        Pattern.compile(pattern),
        groups.split(" "),
        pattern.startsWith(NOT_BEFORE) || pattern.startsWith(BORDER + DAY),
        pattern.contains(ENGLISH));
  }

  /** Does a text name months in English at all? */
  static boolean namesMonths(Text text) {
    for (var t = 0; t < text.size(); t++) {
      if (NAMES.contains(text.word(t))) {
        return true;
      }
    }
    return false;
  }

  When read(MatchResult match) {
    var values = new HashMap<String, Integer>();
    for (var i = 0; i < groups.length; i++) {
      var written = match.group(i + 1);
      if (written != null) {
        var name = groups[i].equalsIgnoreCase("n");
        values.put(
            name ? groups[i].equals("n") ? "m" : "M" : groups[i],
            name ? month(written) : Integer.valueOf(written));
      }
    }
    var run = values.containsKey("D");
    return new When(
        match.start(),
        match.end(),
        When.Kind.DATE,
        first(values, "y", "Y"),
        first(values, "m", "M"),
        values.get("d"),
        run ? first(values, "Y", "y") : null,
        run ? first(values, "M", "m") : null,
        values.get("D"));
  }

  private static @Nullable Integer first(Map<String, Integer> values, String one, String other) {
    return values.containsKey(one) ? values.get(one) : values.get(other);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
  }
}
