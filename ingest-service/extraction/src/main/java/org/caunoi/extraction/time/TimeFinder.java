package org.caunoi.extraction.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a text names. Every pattern is bounded: no repetition inside a repetition,
 * so that no text makes it slow. Days in brackets such as "(24/6/1967 - 24/6/2022)" are
 * anniversaries and left out.
 */
public final class TimeFinder {

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
  private static final List<Form> FORMS =
      List.of(
          // 25/5 - 3/6[/2023], 22/11/2023 - 24/11/2023
          new Form(
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
          new Form(
              NOT_BEFORE + DAY + TO + DAY + SEP + MONTH + "(?:" + SEP + YEAR + ")?" + NOT_AFTER,
              "d D M Y"),
          // 3 đến 6 tháng 5 [năm 2023]
          new Form(
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
          new Form(NOT_BEFORE + DAY + SEP + MONTH + SEP + YEAR + "(?![\\d/])", "d m y"),
          new Form(NOT_BEFORE + DAY + " tháng " + MONTH + "(?:,? năm |[/-]|, )" + YEAR, "d m y"),
          new Form(NOT_BEFORE + DAY + " tháng " + MONTH + "(?![\\d/])", "d m"),
          new Form("(?iu)tháng " + MONTH + "(?:,? năm |" + SEP + ")" + YEAR, "m y"),
          new Form(
              "(?iu)(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng)(?: thứ \\p{L}{2,4},?)?(?: ngày)? "
                  + DAY
                  + SEP
                  + MONTH
                  + NOT_AFTER,
              "d m"),
          new Form("\\((?:ngày )?" + DAY + "[/-]" + MONTH + "\\)", "d m"),
          new Form(
              "(?iu)(?:từ|đến|tới|vào|và|lúc) (?:ngày )?" + DAY + "[/-]" + MONTH + NOT_AFTER,
              "d m"),
          new Form(
              "(?iu)(?<!\\d )tháng " + MONTH + "(?: này| tới| vừa qua)?(?![\\d/.,-]?\\d)", "m"),
          new Form("(?iu)năm " + YEAR + "(?!\\s?[-–]\\s?\\d)", "y"),
          new Form(
              "\\b"
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
          new Form(
              "\\b"
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
          new Form(
              "\\b"
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
          new Form("\\b" + ENGLISH + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR, "n d y"),
          new Form("\\b" + DAY + "(?:st|nd|rd|th)?(?: of)? " + ENGLISH + ",? " + YEAR, "d n y"),
          new Form("\\b" + ENGLISH + " " + DAY + "(?:st|nd|rd|th)?(?![\\d])", "n d"),
          new Form("\\b" + DAY + "(?:st|nd|rd|th)?(?: of)? " + ENGLISH + "\\b", "d n"),
          new Form("\\b" + ENGLISH + ",? " + YEAR, "n y"),
          new Form(
              "\\b(?i:in|since|by|during|late|early|mid) " + YEAR + "(?!\\s?[-–]\\s?\\d)", "y"));

  /** The longest way from a digit to the end of its date, letters. */
  private static final int LONGEST_FORM = 40;

  private static final Lexicon WORDS = Lexicon.read(TimeFinder.class, "time.txt");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()\\n]{0,80}\\)");
  private static final Pattern PAIR =
      Pattern.compile("(?:19|20)\\d{2}\\s?[-–—,]\\s?.{0,12}(?:19|20)\\d{2}");

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

  /** A pattern and what its groups hold: day, month, year, English name; capitals end a run. */
  private record Form(Pattern pattern, String[] groups) {

    Form(String pattern, String groups) {
      this(Pattern.compile(pattern), groups.split(" "));
    }

    When read(MatchResult match) {
      var values = new java.util.HashMap<String, Integer>();
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

  private TimeFinder() {}

  /** The times in the order of the text. */
  public static List<When> find(Text text) {
    var body = text.body();
    var taken = new boolean[body.length() + 1];
    BRACKETS
        .matcher(body)
        .results()
        .filter(bracket -> PAIR.matcher(bracket.group()).find())
        .forEach(bracket -> take(taken, bracket.start(), bracket.end()));
    var found = new ArrayList<When>();
    var regions = aroundDigits(body);
    for (var form : FORMS) {
      var matcher = form.pattern().matcher(body).useTransparentBounds(true);
      for (var region : regions) {
        matcher.region(region[0], region[1]);
        while (matcher.find()) {
          if (!taken[matcher.start()] && !taken[matcher.end() - 1]) {
            take(taken, matcher.start(), matcher.end());
            found.add(form.read(matcher));
          }
        }
      }
    }
    for (var match : WORDS.find(text, 0, text.size())) {
      var start = text.start(match.first());
      if (!taken[start]) {
        found.add(word(match.value(), start, text.end(match.last() - 1)));
      }
    }
    found.sort(Comparator.comparingInt(When::start));
    return found;
  }

  /** Every form has a digit: only the surroundings of digits are searched. */
  private static List<int[]> aroundDigits(String body) {
    var regions = new ArrayList<int[]>();
    int[] open = null;
    for (var i = 0; i < body.length(); i++) {
      if (!Character.isDigit(body.charAt(i))) {
        continue;
      }
      if (open != null && i - LONGEST_FORM <= open[1]) {
        open[1] = Math.min(body.length(), i + LONGEST_FORM);
      } else {
        open = new int[] {Math.max(0, i - LONGEST_FORM), Math.min(body.length(), i + LONGEST_FORM)};
        regions.add(open);
      }
    }
    return regions;
  }

  private static When word(String list, int start, int end) {
    return switch (list) {
      case "today" -> When.relative(start, end, When.Kind.TODAY);
      case "yesterday" -> When.relative(start, end, When.Kind.YESTERDAY);
      case "same-day" -> When.relative(start, end, When.Kind.SAME_DAY);
      default ->
          new When(
              start,
              end,
              When.Kind.WEEKDAY,
              null,
              null,
              Integer.valueOf(list.substring(list.length() - 1)),
              null,
              null,
              null);
    };
  }

  private static void take(boolean[] taken, int from, int to) {
    for (var i = from; i < to; i++) {
      taken[i] = true;
    }
  }
}
