package org.caunoi.extraction.article;

import java.util.HashMap;
import java.util.Map;
import org.caunoi.extraction.text.WordLists;

/** Names of months: {@code months.txt}. */
final class Months {

  static final Map<String, Integer> BY_NAME = read();

  private Months() {}

  private static Map<String, Integer> read() {
    var months = new HashMap<String, Integer>();
    for (var line : WordLists.read(Months.class, "months.txt").get("months")) {
      var blank = line.indexOf(' ');
      months.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
    }
    return Map.copyOf(months);
  }
}
