package org.caunoi.extraction.article;

/** Blanks of all kinds become one blank. */
final class Spaces {

  private Spaces() {}

  static String collapse(CharSequence text) {
    var clean = new StringBuilder(text.length());
    var pending = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c > ' ' && c < 0x7F) {
        if (pending) {
          clean.append(' ');
          pending = false;
        }
        clean.append(c);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        pending = clean.length() > 0;
      } else if (c != '\u200B' && c != '\u00AD' && c != '\uFEFF' && !control(c)) {
        if (pending) {
          clean.append(' ');
          pending = false;
        }
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static boolean control(char c) {
    return c < 0x20 || c == 0x7F || c >= 0x80 && c < 0xA0;
  }
}
