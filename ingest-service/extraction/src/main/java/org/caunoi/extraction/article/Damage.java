package org.caunoi.extraction.article;

import java.util.List;
import java.util.regex.Pattern;

/** Notices text that was decoded wrongly somewhere on its way. */
final class Damage {

  /** UTF-8 read as windows-1252: "á»‡", "Ä‘", "Ã¡". */
  private static final Pattern MOJIBAKE =
      Pattern.compile("[ÃÂÄÆ][\u0080-\u00BF‚-›€]|á[º»][\u0080-\u00FFŒ-Ÿ‚-™]");

  /**
   * Vietnamese in the fonts of old (TCVN3 "ABC", VISCII, VNI) read as windows-1252: signs in the
   * middle or at the end of words, "Hµ Néi", "thµnh phè".
   */
  private static final Pattern OLD_FONTS =
      Pattern.compile("\\p{L}[¡-¨¬¯-±´-¶¸]|\\p{L}[©®²³¹»-¿]\\p{L}");

  /** Fewer garbled letters are a slip of the writer, not of a charset. */
  private static final int FEW = 3;

  private Damage() {}

  static List<Warning> warnings(String text) {
    var replaced = 0;
    var signs = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      replaced += c == 0xFFFD ? 1 : 0;
      signs += c >= 0x80 && c <= 0xBF ? 1 : 0;
    }
    // "Ã" and "á" are letters of good text; what follows them in garbled text is a sign or a quote.
    var garbled = signs < FEW ? 0 : count(MOJIBAKE, text) + count(OLD_FONTS, text);
    if (replaced == 0 && garbled < FEW) {
      return List.of();
    }
    return List.of(
        new Warning(
            "charset-suspect",
            "The text holds %d unreadable and %d garbled letters: its charset is probably declared wrongly."
                .formatted(replaced, garbled)));
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().limit(1000).count();
  }
}
