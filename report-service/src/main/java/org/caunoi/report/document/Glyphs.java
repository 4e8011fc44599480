package org.caunoi.report.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;

/** Makes text printable in our font: what it has no glyph for shows as a box, never as nothing. */
final class Glyphs {
  private static final String BOX = "\u25A1";
  private static final Font FONT = load();

  /** Texts as they will be printed. */
  List<String> shown(List<String> texts) {
    return texts.stream().map(this::shown).toList();
  }

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

  private static Font load() {
    try (InputStream ttf = Glyphs.class.getResourceAsStream("fonts/LiberationSerif-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, ttf);
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("our own font does not load", e);
    }
  }
}
