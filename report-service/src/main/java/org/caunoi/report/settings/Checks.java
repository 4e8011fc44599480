package org.caunoi.report.settings;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a text must be like before it is kept: one line, composed, whole, not too long. */
final class Checks {
  private Checks() {}

  /** The text without blanks around it; null where nothing is left. */
  static @Nullable String line(String name, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String line = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    if (line.length() > longest) {
      throw new IllegalArgumentException(name + " has at most " + longest + " characters");
    }
    if (line.codePoints().anyMatch(Checks::unprintable)) {
      throw new IllegalArgumentException(name + " is one line of readable letters");
    }
    return line;
  }

  /** Control characters, marks that turn the writing direction, and letters that were lost. */
  private static boolean unprintable(int letter) {
    return Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT
        || Character.getType(letter) == Character.LINE_SEPARATOR
        || Character.getType(letter) == Character.PARAGRAPH_SEPARATOR
        || letter == '\uFFFD';
  }

  /** The lines that are not blank; null where there are none. */
  static @Nullable List<String> lines(
      String name, @Nullable List<String> lines, int longest, int most) {
    if (lines == null) {
      return null;
    }
    List<String> kept =
        lines.stream().map(text -> line(name, text, longest)).filter(Objects::nonNull).toList();
    if (kept.size() > most) {
      throw new IllegalArgumentException(name + " has at most " + most + " lines");
    }
    return kept.isEmpty() ? null : kept;
  }
}
