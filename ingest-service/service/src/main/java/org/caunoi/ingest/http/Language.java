package org.caunoi.ingest.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The language of a caller: Vietnamese, or English where it asks for that first. */
final class Language {

  private static final List<Locale> KNOWN = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

  private Language() {}

  /** English, or {@link Problem#DEFAULT_LANGUAGE}. */
  static Locale of(@Nullable String acceptLanguage) {
    try {
      var ranges = LanguageRange.parse(acceptLanguage == null ? "vi" : acceptLanguage);
      var best = Locale.lookup(ranges, KNOWN);
      return Locale.ENGLISH.equals(best) ? best : Problem.DEFAULT_LANGUAGE;
    } catch (IllegalArgumentException e) {
      return Problem.DEFAULT_LANGUAGE;
    }
  }
}
