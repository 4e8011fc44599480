package org.caunoi.extraction.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Text;

/**
 * Finds the times that a text names. Days in brackets such as "(24/6/1967 - 24/6/2022)" are
 * anniversaries and left out.
 */
public final class TimeFinder {

  /** The longest way from a digit to the end of its date, letters. */
  private static final int LONGEST_FORM = 40;

  private static final Lexicon WORDS = Lexicon.read(TimeFinder.class, "time.txt");

  private static final String WEEKDAY = "weekday-";

  /** "Buổi chiều, ...": of the day that was named last, where it opens a sentence. */
  private static final String PART = "day-part";

  /** Words before a comma that opens a sentence: "Trước đó,", "Prior to that,". */
  private static final int OPENING = 4;

  private static final Pattern BRACKETS = Pattern.compile("\\([^()\\n]{0,80}\\)");
  private static final Pattern PAIR =
      Pattern.compile("(?:19|20)\\d{2}\\s?[-–—,]\\s?.{0,12}(?:19|20)\\d{2}");

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
    var english = DateForm.namesMonths(text);
    for (var form : DateForm.ALL) {
      if (form.named() && !english) {
        continue;
      }
      var matcher = form.pattern().matcher(body).useTransparentBounds(true);
      for (var region : regions) {
        matcher.region(region[form.digitFirst() ? 2 : 0], region[1]);
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
      var end = text.end(match.last() - 1);
      var part = match.value().equals(PART) && !opens(text, match.first());
      if (!taken[start] && !taken[end - 1] && !part) {
        found.add(word(match.value(), start, end));
      }
    }
    found.sort(Comparator.comparingInt(When::start));
    return Dateline.without(text, found);
  }

  /** Every form has a digit: only the surroundings of digits are searched; the first is third. */
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
        open =
            new int[] {Math.max(0, i - LONGEST_FORM), Math.min(body.length(), i + LONGEST_FORM), i};
        regions.add(open);
      }
    }
    return regions;
  }

  /** Does a token open its sentence, or the clause behind "trước đó,"? */
  private static boolean opens(Text text, int token) {
    var first = text.sentenceOf(token).first();
    return token == first || token - first <= OPENING && text.word(token - 1).equals(",");
  }

  private static When word(String list, int start, int end) {
    if (list.equals(PART)) {
      return When.relative(start, end, When.Kind.SAME_DAY);
    }
    if (list.startsWith(WEEKDAY)) {
      var number = Integer.valueOf(list.substring(WEEKDAY.length()));
      return new When(start, end, When.Kind.WEEKDAY, null, null, number, null, null, null);
    }
    var kind = When.Kind.valueOf(list.toUpperCase(Locale.ROOT).replace('-', '_'));
    return When.relative(start, end, kind);
  }

  private static void take(boolean[] taken, int from, int to) {
    for (var i = from; i < to; i++) {
      taken[i] = true;
    }
  }
}
