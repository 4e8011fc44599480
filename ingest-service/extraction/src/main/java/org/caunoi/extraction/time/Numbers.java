package org.caunoi.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.caunoi.extraction.text.Text;

/** The numbers of a text: where every date has one, its pattern need not try every letter. */
final class Numbers {

  /** The longest way from a digit to the end of its date, letters. */
  private static final int LONGEST_FORM = 40;

  private final String text;

  /** The surroundings of digits, start and end, without overlaps. */
  private final List<int[]> regions = new ArrayList<>();

  /** Where each number begins, and which region it stands in. */
  private final List<int[]> starts = new ArrayList<>();

  Numbers(Text tokens) {
    text = tokens.body();
    for (var t = 0; t < tokens.size(); t++) {
      var from = tokens.start(t);
      for (var i = from; i < tokens.end(t) && Character.isDigit(text.charAt(i)); i++) {
        add(i);
      }
    }
  }

  private void add(int digit) {
    var last = regions.isEmpty() ? null : regions.get(regions.size() - 1);
    var end = Math.min(text.length(), digit + LONGEST_FORM);
    if (last != null && digit - LONGEST_FORM <= last[1]) {
      last[1] = end;
    } else {
      last = new int[] {Math.max(0, digit - LONGEST_FORM), end};
      regions.add(last);
    }
    if (ascii(digit) && !(digit > 0 && ascii(digit - 1))) {
      starts.add(new int[] {digit, regions.size() - 1});
    }
  }

  private boolean ascii(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** What is written in a form, from left to right, without overlaps. */
  List<MatchResult> matches(DateForm form) {
    return form.digitFirst() ? atStarts(form) : inRegions(form);
  }

  private List<MatchResult> atStarts(DateForm form) {
    var matcher = form.pattern().matcher(text).useTransparentBounds(true);
    var found = new ArrayList<MatchResult>();
    var from = 0;
    for (var start : starts) {
      if (start[0] >= from && matcher.region(start[0], regions.get(start[1])[1]).lookingAt()) {
        found.add(matcher.toMatchResult());
        from = matcher.end();
      }
    }
    return found;
  }

  private List<MatchResult> inRegions(DateForm form) {
    var matcher = form.pattern().matcher(text).useTransparentBounds(true);
    var found = new ArrayList<MatchResult>();
    for (var region : regions) {
      matcher.region(region[0], region[1]);
      while (matcher.find()) {
        found.add(matcher.toMatchResult());
      }
    }
    return found;
  }
}
