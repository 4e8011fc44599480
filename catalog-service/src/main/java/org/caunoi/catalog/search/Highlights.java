package org.caunoi.catalog.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the words that were searched for stand in what is shown. Offsets count UTF-16 units, end
 * exclusive: whoever shows them makes its own marks, and no text of ours is ever HTML.
 */
public record Highlights(List<Range> title, List<Range> titleEn, List<Range> quote) {

  /** A word in a text. */
  public record Range(int start, int end) {}

  /** Letters that do not come apart into a plain one and a sign. */
  private static final Map<Integer, String> PLAIN =
      Map.of(
          (int) 'đ', "d", (int) 'ø', "o", (int) 'ł', "l", (int) 'ß', "ss", (int) 'æ', "ae",
          (int) 'œ', "oe", (int) 'ı', "i", (int) 'ð', "d", (int) 'þ', "th");

  static Highlights of(
      Words words, String title, @Nullable String titleEn, @Nullable String quote) {
    return new Highlights(ranges(words, title), ranges(words, titleEn), ranges(words, quote));
  }

  private static List<Range> ranges(Words words, @Nullable String text) {
    if (text == null) {
      return List.of();
    }
    String beginning = words.list().get(words.list().size() - 1);
    Set<String> whole = new HashSet<>(words.list());
    List<Range> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOfWord(text, start);
      if (end > start) {
        String word = folded(text.substring(start, end));
        if (whole.contains(word) || word.startsWith(beginning)) {
          found.add(new Range(start, end));
        }
        start = end;
      } else {
        start += Character.charCount(text.codePointAt(start));
      }
    }
    return found;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isPartOfWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isPartOfWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(point -> folded.append(PLAIN.getOrDefault(point, Character.toString(point))));
    return folded.toString();
  }
}
