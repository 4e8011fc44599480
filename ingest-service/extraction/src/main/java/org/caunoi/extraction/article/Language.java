package org.caunoi.extraction.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script and its most frequent words: {@code languages.txt}.
 */
final class Language {

  private static final Map<String, Set<String>> WORDS = words();

  /** Enough of a text to tell its language. */
  private static final int SAMPLE = 6000;

  private Language() {}

  /**
   * BCP 47; what the page declares where the text does not tell, {@code und} where nothing does.
   */
  static String of(String text, @Nullable String declared) {
    var sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    var script = script(sample);
    if (script != null) {
      return script;
    }
    var counts = new HashMap<String, Integer>();
    for (var word : sample.split("[^\\p{L}]+")) {
      for (var language : WORDS.entrySet()) {
        if (language.getValue().contains(word)) {
          counts.merge(language.getKey(), 1, Integer::sum);
        }
      }
    }
    var best = "und";
    var most = 2;
    for (var language : WORDS.keySet()) {
      if (counts.getOrDefault(language, 0) > most) {
        most = counts.get(language);
        best = language;
      }
    }
    return best.equals("und") && declared != null && declared.matches("[A-Za-z]{2,3}([-_].*)?")
        ? declared.replaceAll("[-_].*", "").toLowerCase(Locale.ROOT)
        : best;
  }

  private static @Nullable String script(String sample) {
    var counts = new HashMap<Character.UnicodeScript, Integer>();
    var letters = 0;
    for (var i = 0; i < sample.length(); i++) {
      if (Character.isLetter(sample.charAt(i))) {
        letters++;
        counts.merge(Character.UnicodeScript.of(sample.charAt(i)), 1, Integer::sum);
      }
    }
    var most = letters / 2;
    if (counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) > letters / 8) {
      return "ja";
    }
    return counts.getOrDefault(Character.UnicodeScript.HAN, 0) > most
        ? "zh"
        : counts.getOrDefault(Character.UnicodeScript.HANGUL, 0) > most
            ? "ko"
            : counts.getOrDefault(Character.UnicodeScript.CYRILLIC, 0) > most
                ? "ru"
                : counts.getOrDefault(Character.UnicodeScript.LAO, 0) > most
                    ? "lo"
                    : counts.getOrDefault(Character.UnicodeScript.THAI, 0) > most
                        ? "th"
                        : counts.getOrDefault(Character.UnicodeScript.ARABIC, 0) > most
                            ? "ar"
                            : null;
  }

  private static Map<String, Set<String>> words() {
    var words = new java.util.LinkedHashMap<String, Set<String>>();
    for (var list : WordLists.read(Language.class, "languages.txt").all().entrySet()) {
      words.put(
          list.getKey(),
          new HashSet<>(java.util.List.of(String.join(" ", list.getValue()).split(" "))));
    }
    return words;
  }
}
