package org.caunoi.report.document;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;

/** Liberation Serif, made ready for the PDF writer, which keeps one instance for all documents. */
final class Fonts {
  private static final String FOLDER = "org/caunoi/report/document/fonts/";

  private Fonts() {}

  /**
   * Loads the faces where the writer looks for them. Their subsets are named alike in every
   * document, and carry no CIDSet: the writer's is incomplete, which PDF/A-2 forbids (ISO 19005-2,
   * 6.2.11.4.2), while none is allowed.
   */
  static void prepare() {
    for (String face : new String[] {"Regular", "Bold", "Italic", "BoldItalic"}) {
      String name = FOLDER + "LiberationSerif-" + face + ".ttf";
      try {
        BaseFont font =
            BaseFont.createFont(
                name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, bytes(name), null);
        font.setIncludeCidSet(false);
        font.setSecureRandom(new Constant());
      } catch (IOException e) {
        throw new IllegalStateException("our own font does not load: " + name, e);
      }
    }
  }

  /** The upright face, to ask which letters it has. */
  static Font regular() {
    try {
      return Font.createFont(
          Font.TRUETYPE_FONT,
          new ByteArrayInputStream(bytes(FOLDER + "LiberationSerif-Regular.ttf")));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("our own font does not load", e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream ttf = Fonts.class.getResourceAsStream("/" + name)) {
      return ttf.readAllBytes();
    }
  }

  /** Draws the letters of a subset's name: always the same. Nothing secret rests on it. */
  private static final class Constant extends SecureRandom {
    private static final long serialVersionUID = 1;

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
