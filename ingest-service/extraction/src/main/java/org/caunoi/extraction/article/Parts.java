package org.caunoi.extraction.article;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many strings stand somewhere in a text. The cost does not grow with their number:
 * only those that begin with the two letters at hand are compared.
 */
final class Parts {

  /** A power of two, far more than there are beginnings. */
  private static final int ROWS = 1024;

  private record Part(String text, int flag) {}

  private final @Nullable Part[][] byStart = new Part[ROWS][];

  /** Adds strings of at least two letters, all in lower case, that mean {@code flag}. */
  Parts add(List<String> parts, int flag) {
    for (var part : parts) {
      var row = row(part, 0);
      var before = byStart[row] == null ? new Part[0] : byStart[row];
      byStart[row] = Arrays.copyOf(before, before.length + 1);
      byStart[row][before.length] = new Part(part, flag);
    }
    return this;
  }

  /** The flags of all parts that stand in {@code lower}. */
  int in(String lower) {
    var flags = 0;
    for (var i = 0; i + 1 < lower.length(); i++) {
      flags |= at(lower, i);
    }
    return flags;
  }

  /** The flags of the parts that stand in {@code lower} at one place. */
  int at(String lower, int place) {
    var flags = 0;
    var parts = place + 1 < lower.length() ? byStart[row(lower, place)] : null;
    if (parts != null) {
      for (var part : parts) {
        flags |= lower.startsWith(part.text, place) ? part.flag : 0;
      }
    }
    return flags;
  }

  /** The flags of the part that is all of {@code lower} between two places. */
  int of(String lower, int start, int end) {
    var flags = 0;
    var parts = end - start > 1 ? byStart[row(lower, start)] : null;
    if (parts != null) {
      for (var part : parts) {
        var whole = part.text.length() == end - start && lower.startsWith(part.text, start);
        flags |= whole ? part.flag : 0;
      }
    }
    return flags;
  }

  private static int row(String text, int at) {
    return (text.charAt(at) << 5 ^ text.charAt(at + 1)) & ROWS - 1;
  }
}
