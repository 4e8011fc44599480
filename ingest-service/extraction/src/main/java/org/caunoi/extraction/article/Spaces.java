package org.caunoi.extraction.article;

/** Blanks of all kinds become one blank, and letters become NFC. */
final class Spaces {

  private Spaces() {}

  static String collapse(String text) {
    return collapse(text.toCharArray());
  }

  static String collapse(StringBuilder text) {
    var letters = new char[text.length()];
    text.getChars(0, letters.length, letters, 0);
    return collapse(letters);
  }

  /** Moves what stays to the front: a place is written after it was read. */
  private static String collapse(char[] text) {
    var length = 0;
    var pending = false;
    var steady = true;
    for (var c : text) {
      if (!common(c)) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          pending = length > 0;
          continue;
        }
        if (c == '\u200B' || c == '\u00AD' || c == '\uFEFF' || control(c)) {
          continue;
        }
        steady &= Nfc.steady(c);
      }
      if (pending) {
        text[length++] = ' ';
        pending = false;
      }
      text[length++] = c;
    }
    var clean = new String(text, 0, length);
    return steady ? clean : Nfc.of(clean);
  }

  /** Letters and signs of Latin script, and those of Vietnamese. */
  private static boolean common(char c) {
    return c > ' ' && c < 0x7F || c >= 0xC0 && c < 0x300 || c >= 0x1EA0 && c <= 0x1EF9;
  }

  private static boolean control(char c) {
    return c < 0x20 || c == 0x7F || c >= 0x80 && c < 0xA0;
  }
}
