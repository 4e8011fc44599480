package org.caunoi.extraction.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.WordLists;

/** Reads the number of papers before their name: {@code numbers.txt}. */
final class Counts {

  private static final Map<String, Integer> NUMBERS = numbers();

  /** Words between a number and the name: "sáu văn bản, bản ghi nhớ". */
  private static final int NEAR = 2;

  /** More papers are never signed at once; larger numbers are years and sums. */
  private static final int MOST = 60;

  private static final Set<String> PLURALS =
      Set.copyOf(WordLists.read(Counts.class, "numbers.txt").get("plurals"));

  private Counts() {}

  /** How many papers a name stands for; 0 = several. */
  static int of(Text text, Naming paper, Sentence sentence) {
    var plural =
        PLURALS.contains(text.lower(paper.last() - 1))
            || PLURALS.contains(text.lower(paper.first()));
    return plural && !told(text, paper.first(), sentence.first())
        ? 0
        : before(text, paper.first(), sentence.first());
  }

  /** The number before a token; 1 where none is told. */
  static int before(Text text, int token, int limit) {
    for (var i = token - 1; i >= Math.max(limit, token - NEAR); i--) {
      var word = text.lower(i);
      if (NUMBERS.containsKey(word) && !(word.equals("năm") && text.word(i + 1).matches("\\d+"))) {
        return NUMBERS.get(word);
      }
      if (word.matches("\\d{1,2}")
          && Integer.parseInt(word) <= MOST
          && !text.word(i - 1).matches("[/.,-]|tháng")) {
        return Integer.parseInt(word);
      }
    }
    return 1;
  }

  /** Is a number told before a token? */
  static boolean told(Text text, int token, int limit) {
    for (var i = token - 1; i >= Math.max(limit, token - NEAR); i--) {
      var word = text.lower(i);
      if (NUMBERS.containsKey(word) || word.matches("\\d{1,2}|a|an|thêm")) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    for (var line : WordLists.read(Counts.class, "numbers.txt").get("numbers")) {
      var blank = line.lastIndexOf(' ');
      numbers.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
    }
    return Map.copyOf(numbers);
  }
}
