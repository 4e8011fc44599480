package org.caunoi.extraction.article;

import java.util.List;
import java.util.regex.Pattern;

/** Notices text that was decoded wrongly somewhere on its way. */
final class Damage {

  /** UTF-8 read as windows-1252: "á»‡", "Ä‘", "Ã¡". */
  private static final Pattern MOJIBAKE =
      Pattern.compile("[ÃÂÄÆ][\u0080-\u00BF‚-›€]|á[º»][\u0080-\u00FFŒ-Ÿ‚-™]");

  private Damage() {}

  static List<Warning> warnings(String text) {
    var replaced = text.chars().filter(c -> c == 0xFFFD).count();
    var garbled = MOJIBAKE.matcher(text).results().limit(1000).count();
    if (replaced == 0 && garbled < 3) {
      return List.of();
    }
    return List.of(
        new Warning(
            "charset-suspect",
            "The text holds %d unreadable and %d garbled letters: its charset is probably declared wrongly."
                .formatted(replaced, garbled)));
  }
}
