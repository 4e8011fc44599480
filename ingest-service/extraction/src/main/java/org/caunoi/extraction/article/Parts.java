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

  /** For each row a bit for each third letter of its parts; all bits where a part has none. */
  private final long[] thirds = new long[ROWS];

  /** Adds strings of at least two letters, all in lower case, that mean {@code flag}. */
  Parts add(List<String> parts, int flag) {
    for (var part : parts) {
      var row = row(part, 0);
      var before = byStart[row] == null ? new Part[0] : byStart[row];
      byStart[row] = Arrays.copyOf(before, before.length + 1);
      byStart[row][before.length] = new Part(part, flag);
      thirds[row] |= part.length() > 2 ? 1L << part.charAt(2) : -1;
    }
    return this;
  }

  /** The flags of all parts that stand in {@code lower}. */
  int in(String lower) {
    var flags = 0;
    var length = lower.length();
    for (var i = 0; i + 2 < length; i++) {
      var row = row(lower, i);
      // A shift by a letter is one by its last six bits.
      if ((thirds[row] >>> lower.charAt(i + 2) & 1) != 0) {
        flags |= flags(row, lower, i);
      }
    }
    return length > 1 ? flags | at(lower, length - 2) : flags;
  }

  /** The flags of the parts that stand in {@code lower} at one place. */
  int at(String lower, int place) {
    return place + 1 < lower.length() ? flags(row(lower, place), lower, place) : 0;
  }

  private int flags(int row, String lower, int place) {
    var flags = 0;
    var parts = byStart[row];
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
