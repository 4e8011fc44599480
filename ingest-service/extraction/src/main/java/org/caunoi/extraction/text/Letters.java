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

  private Letters() {}

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
    var end = word.substring(length - 2);
    var tone = TONES.get(end);
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

  /** Does the word begin with a capital? */
  public static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
