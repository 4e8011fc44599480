package org.caunoi.extraction.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caunoi.extraction.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script and its most frequent words: {@code languages.txt}.
 */
final class Language {

  private static final List<String> LANGUAGES = new ArrayList<>();

  /** The languages of a word, as places in the list of languages. */
  private static final Map<String, int[]> WORDS = words();

  /** Scripts of one language, as far as the sources of news about us go. */
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.HAN, "zh",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.LAO, "lo",
          UnicodeScript.THAI, "th",
          UnicodeScript.ARABIC, "ar");

  private static final int[] NONE = {};
  private static final int LAST_LATIN = 0x24F;
  private static final int LONGEST_WORD = 12;

  /** Enough of a text to tell its language. */
  private static final int SAMPLE = 3000;

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
    var counts = counts(sample);
    var best = "und";
    var most = 2;
    for (var i = 0; i < counts.length; i++) {
      if (counts[i] > most) {
        most = counts[i];
        best = LANGUAGES.get(i);
      }
    }
    return best.equals("und") && declared != null && declared.matches("[A-Za-z]{2,3}([-_].*)?")
        ? declared.replaceAll("[-_].*", "").toLowerCase(Locale.ROOT)
        : best;
  }

  /** How many of the words of {@code sample} are frequent in each language. */
  private static int[] counts(String sample) {
    var counts = new int[LANGUAGES.size()];
    var start = 0;
    for (var i = 0; i <= sample.length(); i++) {
      if (i == sample.length() || !letter(sample.charAt(i))) {
        if (i > start && i - start <= LONGEST_WORD) {
          for (var language : WORDS.getOrDefault(sample.substring(start, i), NONE)) {
            counts[language]++;
          }
        }
        start = i + 1;
      }
    }
    return counts;
  }

  /** Is it a letter of a text in lower case? Most are ASCII. */
  private static boolean letter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLetter(c);
  }

  private static @Nullable String script(String sample) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    var letters = 0;
    for (var i = 0; i < sample.length(); i++) {
      var c = sample.charAt(i);
      if (letter(c)) {
        letters++;
        if (c > LAST_LATIN && (c < 0x1E00 || c > 0x1EFF)) {
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    if (counts.getOrDefault(UnicodeScript.HIRAGANA, 0) > letters / 8) {
      return "ja";
    }
    for (var script : SCRIPTS.entrySet()) {
      if (counts.getOrDefault(script.getKey(), 0) > letters / 2) {
        return script.getValue();
      }
    }
    return null;
  }

  private static Map<String, int[]> words() {
    var words = new HashMap<String, int[]>();
    for (var list : WordLists.read(Language.class, "languages.txt").all().entrySet()) {
      var language = LANGUAGES.size();
      LANGUAGES.add(list.getKey());
      for (var word : String.join(" ", list.getValue()).split(" ")) {
        words.merge(word, new int[] {language}, Language::join);
      }
    }
    return words;
  }

  private static int[] join(int[] some, int[] one) {
    var all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }
}
