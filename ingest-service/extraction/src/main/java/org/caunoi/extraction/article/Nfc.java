package org.caunoi.extraction.article;

import java.text.Normalizer;
import java.util.Arrays;

/** Brings text into NFC, and knows the letters that are in it whatever stands beside them. */
final class Nfc {

  /**
   * First and last row of 16 letters each that no normalisation touches: Latin, Greek, Cyrillic,
   * Vietnamese, punctuation and currencies, signs, kana, Chinese, Korean, full width.
   */
  private static final int[][] STEADY = {
    {0x000, 0x02F}, {0x039, 0x03C}, {0x040, 0x047}, {0x1E0, 0x1EF}, {0x201, 0x206}, {0x20A, 0x20B},
    {0x250, 0x27B}, {0x304, 0x308}, {0x30A, 0x30F}, {0x4E0, 0x9FF}, {0xAC0, 0xD79}, {0xFF0, 0xFF5}
  };

  private static final boolean[] ROWS = rows();

  private Nfc() {}

  private static boolean[] rows() {
    var rows = new boolean[0x1000];
    for (var range : STEADY) {
      Arrays.fill(rows, range[0], range[1] + 1, true);
    }
    return rows;
  }

  /** A text of such letters alone is in NFC; a text with others may be. */
  static boolean steady(char c) {
    return ROWS[c >> 4];
  }

  /** The text in NFC. */
  static String of(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!steady(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
