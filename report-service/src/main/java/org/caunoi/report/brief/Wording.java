package org.caunoi.report.brief;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sentences and names of one language, from the files beside this class. Immutable. */
public final class Wording {
  private static final Map<String, Wording> ALL =
      Map.of("vi", new Wording("vi"), "en", new Wording("en"));

  /** Of periods that are no calendar month, where a sentence differs. */
  private static final String OTHERWISE = ".period";

  private final String language;
  private final Properties texts;
  private final boolean calendarMonth;

  private Wording(String language) {
    this(language, new Properties(), true);
    read("wording_" + language + ".properties");
    read("names_" + language + ".properties");
  }

  private Wording(String language, Properties texts, boolean calendarMonth) {
    this.language = language;
    this.texts = texts;
    this.calendarMonth = calendarMonth;
  }

  /** The wording of a language for a period: "in the month" is said of calendar months alone. */
  public static Wording of(String language, Period period) {
    Wording wording = of(language);
    return period.calendarMonth() ? wording : new Wording(language, wording.texts, false);
  }

  /**
   * The wording of a language.
   *
   * @throws IllegalArgumentException for a language other than vi and en
   */
  public static Wording of(String language) {
    Wording wording = ALL.get(language);
    if (wording == null) {
      throw new IllegalArgumentException("no wording in " + language);
    }
    return wording;
  }

  /** "vi" or "en". */
  public String language() {
    return language;
  }

  /** The text with its places filled in; the values are taken as they are. */
  public String text(String key, Object... values) {
    String pattern =
        calendarMonth
            ? texts.getProperty(key)
            : texts.getProperty(key + OTHERWISE, texts.getProperty(key));
    if (pattern == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language);
    }
    StringBuilder filled = new StringBuilder(pattern.length() + 64);
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      filled.append(pattern, from, open).append(values[pattern.charAt(open + 1) - '0']);
      from = open + 3;
    }
    return filled.append(pattern, from, pattern.length()).toString();
  }

  /** As {@link #text}, in the form for this number where the language has one. */
  public String numbered(int number, String key, Object... values) {
    String one = key + ".one";
    return text(number == 1 && texts.containsKey(one) ? one : key, values);
  }

  /** The name of a code; the code itself where nobody has named it yet. */
  public String name(String kind, String code) {
    return texts.getProperty(kind + "." + code, code);
  }

  /** The name of a code, or null. */
  public @Nullable String nameOrNull(String kind, String code) {
    return texts.getProperty(kind + "." + code);
  }

  private void read(String file) {
    try (Reader reader =
        new InputStreamReader(Wording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
