package org.caunoi.extraction.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Tells Vietnamese in windows-1258 from other one-byte charsets: detectors do not know it and
 * answer Greek or western ones. Its tones are letters of their own behind the vowel, which western
 * text cannot hold in such numbers.
 */
final class Latin {

  static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  /** Vietnamese has 20 to 30 marked letters of 100; other languages read this way have under 5. */
  private static final double VIETNAMESE = 0.1;

  /** Tones that no vowel before them takes up; wrongly read text has many, letters of 100. */
  private static final double STRAY = 0.005;

  private static final int SAMPLE = 100_000;

  private Latin() {}

  /** Windows-1258 if the bytes read well so, else null. */
  static @Nullable Charset vietnamese(byte[] bytes) {
    var text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), WINDOWS_1258);
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var letters = 0;
    var marked = 0;
    var stray = 0;
    for (var i = 0; i < composed.length(); i++) {
      var c = composed.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      marked += c >= 0x1EA0 && c <= 0x1EF9 || "ăđơưĂĐƠƯ".indexOf(c) >= 0 ? 1 : 0;
      stray += c >= 0x300 && c <= 0x36F ? 1 : 0;
    }
    var words = letters - tags(text);
    return marked > VIETNAMESE * words && stray < STRAY * letters ? WINDOWS_1258 : null;
  }

  /** Letters of tags and scripts are not text; roughly. */
  private static int tags(String text) {
    var inside = false;
    var letters = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      inside = c == '<' || inside && c != '>';
      letters += inside && Character.isLetter(c) ? 1 : 0;
    }
    return letters;
  }

  /** Is this what servers name when nobody told them the charset? */
  static boolean byDefault(@Nullable Charset charset) {
    return charset != null
        && (charset.equals(StandardCharsets.ISO_8859_1)
            || charset.equals(Charset.forName("windows-1252")));
  }
}
