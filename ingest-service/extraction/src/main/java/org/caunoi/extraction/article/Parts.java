package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many strings stand somewhere in a text. The cost does not grow with their number:
 * only those that begin with the two letters at hand are compared.
 */
final class Parts {

  private record Part(String text, int flag) {}

  private final Map<Integer, List<Part>> byStart = new HashMap<>();

  /** Adds strings of at least two letters, all in lower case, that mean {@code flag}. */
  Parts add(List<String> parts, int flag) {
    for (var part : parts) {
      byStart
          .computeIfAbsent(start(part, 0), start -> new ArrayList<>(2))
          .add(new Part(part, flag));
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
    var parts = place + 1 < lower.length() ? byStart.get(start(lower, place)) : null;
    if (parts != null) {
      for (var part : parts) {
        flags |= lower.startsWith(part.text, place) ? part.flag : 0;
      }
    }
    return flags;
  }

  private static int start(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }
}
