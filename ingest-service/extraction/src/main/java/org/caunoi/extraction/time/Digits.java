package org.caunoi.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The surroundings of the digits of a text. What is told with a number is searched there only:
 * patterns that try every letter of a text cost most of its reading.
 *
 * @param regions pairs of start and end, in the order of the text, without overlaps
 */
record Digits(String text, List<int[]> regions) {

  /** The longest way from the first word of a clue to its year, and on to its last word. */
  private static final int BEFORE_YEAR = 200;

  private static final int BEHIND_YEAR = 80;

  /** What is said before "lần thứ 60", and what is counted behind it. */
  private static final int BEFORE_NUMBER = 50;

  private static final int BEHIND_NUMBER = 110;

  /** The surroundings of the years from 1900 to 2099. */
  static Digits aroundYears(String text) {
    return around(text, 4, BEFORE_YEAR, BEHIND_YEAR);
  }

  /** The surroundings of all numbers. */
  static Digits aroundNumbers(String text) {
    return around(text, 1, BEFORE_NUMBER, BEHIND_NUMBER);
  }

  /**
   * @param length the fewest digits of a number
   */
  static Digits around(String text, int length, int before, int behind) {
    var regions = new ArrayList<int[]>();
    var i = 0;
    while (i < text.length()) {
      var start = i;
      while (i < text.length() && Character.isDigit(text.charAt(i))) {
        i++;
      }
      if (i - start >= length) {
        add(regions, Math.max(0, start - before), Math.min(text.length(), i + behind));
      }
      i = Math.max(i, start + 1);
    }
    return new Digits(text, regions);
  }

  private static void add(List<int[]> regions, int from, int to) {
    var last = regions.isEmpty() ? null : regions.get(regions.size() - 1);
    if (last != null && from <= last[1]) {
      last[1] = to;
    } else {
      regions.add(new int[] {from, to});
    }
  }

  /** What a pattern finds there. */
  Stream<MatchResult> results(Pattern pattern) {
    var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    var found = new ArrayList<MatchResult>();
    for (var region : regions) {
      matcher.region(region[0], region[1]);
      while (matcher.find()) {
        found.add(matcher.toMatchResult());
      }
    }
    return found.stream();
  }
}
