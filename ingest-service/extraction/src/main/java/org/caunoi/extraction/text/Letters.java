package org.caunoi.extraction.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Forms in which words are compared. */
public final class Letters {

  /**
   * The border of a word in any script; a bare {@code \b} knows ASCII letters only since JDK 19.
   */
  public static final String BORDER = "(?U:\\b)";

  /** Both places of the tone mark are in use ("hoà" and "hòa"); the second is taken. */
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("oè", "òe"),
          Map.entry("oé", "óe"),
          Map.entry("oẻ", "ỏe"),
          Map.entry("oẽ", "õe"),
          Map.entry("oẹ", "ọe"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  /** What folds to nothing, and what folds to several letters. */
  private static final char NONE = '\0';

  private static final char SEVERAL = '\uFFFF';

  /** The folded form of each letter of the scripts up to Vietnamese Latin. */
  private static final char[] FOLDED = folded();

  private Letters() {}

  private static char[] folded() {
    var table = new char[0x1F00];
    for (var c = 0; c < table.length; c++) {
      var folded = decomposed(Character.toString(c));
      table[c] = folded.isEmpty() ? NONE : folded.length() == 1 ? folded.charAt(0) : SEVERAL;
    }
    return table;
  }

  /**
   * One form for a word: the tone mark where the older spelling puts it, one apostrophe, one dash.
   */
  public static String uniform(String word) {
    if (word.length() == 1) {
      return switch (word.charAt(0)) {
        case '–', '—', '‑', '‐', '−' -> "-";
        case '’', '‘', '`' -> "'";
        default -> word;
      };
    }
    var length = word.length();
    // Plain letters, as most words end with, bear no tone.
    var tone = word.charAt(length - 1) < 0x80 ? null : TONES.get(word.substring(length - 2));
    if (tone == null || length > 2 && (word.charAt(length - 3) | 0x20) == 'q') {
      return word;
    }
    return word.substring(0, length - 2) + tone;
  }

  /** Lower case without regard to the machine's locale. */
  public static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Lower-case letters and digits without diacritics. */
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c >= FOLDED.length || FOLDED[c] == SEVERAL) {
        return decomposed(text);
      }
      if (FOLDED[c] != NONE) {
        folded.append(FOLDED[c]);
      }
    }
    return folded.toString();
  }

  private static String decomposed(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    var folded = new StringBuilder(decomposed.length());
    for (var i = 0; i < decomposed.length(); i++) {
      var c = decomposed.charAt(i);
      if (c == 'đ' || c == 'Đ') {
        folded.append('d');
      } else if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  /** Is it made of letters? */
  public static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  /** Has the text no letter that could be a capital and is none? */
  public static boolean loud(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (Character.toUpperCase(text.charAt(i)) != text.charAt(i)) {
        return false;
      }
    }
    // A few letters, such as ß, have no capital of their own but turn into two.
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Does the word begin with a capital? */
  public static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
