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
    var numbers = new Numbers(text);
    var english = DateForm.namesMonths(text);
    for (var form : DateForm.ALL) {
      if (form.named() && !english) {
        continue;
      }
      for (var match : numbers.matches(form)) {
        if (!taken[match.start()] && !taken[match.end() - 1]) {
          take(taken, match.start(), match.end());
          found.add(form.read(match));
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
