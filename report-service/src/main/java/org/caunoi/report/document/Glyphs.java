package org.caunoi.report.document;

import java.awt.Font;
import java.text.Normalizer;

/** Makes text printable in our font: what it has no glyph for shows as a box, never as nothing. */
final class Glyphs {
  private static final String BOX = "\u25A1";
  private static final Font FONT = Fonts.regular();

  /**
   * Composed (NFC); without controls, which would turn the text around them; boxes for the rest.
   */
  String shown(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder shown = new StringBuilder(composed.length());
    composed.codePoints().forEach(point -> append(shown, point));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int point) {
    int type = Character.getType(point);
    if (point == '\n' || FONT.canDisplay(point) && type != Character.FORMAT) {
      shown.appendCodePoint(point);
    } else if (type != Character.FORMAT && type != Character.CONTROL) {
      shown.append(BOX);
    }
  }
}
