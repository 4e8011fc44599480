package org.caunoi.catalog.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that are searched for, folded as the database folds what it holds, and the conditions
 * on the lexemes of an entry that they make (V292 tells the marks).
 *
 * @param list at least one; the last one may be the beginning of a word
 * @param whole all of them as a name
 */
record Words(List<String> list, String whole) {

  private static final String NAME = "~";
  private static final String TITLE = ".";

  /** The ranks of the written rule, each without what stands in an earlier one. */
  static final int RANKS = 5;

  /** What the entries of a rank meet, as the text of a tsquery. */
  String condition(int rank) {
    String named = quoted("=" + whole);
    String alsoNamed = quoted("-" + whole);
    return switch (rank) {
      case 1 -> named;
      case 2 -> and(alsoNamed, "!" + named);
      case 3 -> and(all(NAME), "!" + named, "!" + alsoNamed);
      case 4 -> and(all(TITLE), "!" + named);
      default -> and(all(""), "!" + named, "!(" + all(TITLE) + ")");
    };
  }

  /** The weights of the entries of a rank. */
  static Weights weights(int rank) {
    return rank < 3 ? Weights.ALL : rank == 3 ? Weights.NAMES : Weights.DATED;
  }

  /** Whether a rank may hold more than is called exactly so. */
  static boolean isCommon(int rank) {
    return rank > 2;
  }

  /** All of these conditions. */
  static String and(String... conditions) {
    return String.join(" & ", conditions);
  }

  /** A lexeme as it stands in a tsquery. */
  static String quoted(String lexeme) {
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private String all(String mark) {
    List<String> terms = new ArrayList<>();
    int last = list.size() - 1;
    list.subList(0, last).forEach(word -> terms.add(quoted(mark + word)));
    terms.add(beginning(mark, list.get(last)));
    return String.join(" & ", terms);
  }

  /** First letters are lexemes of their own: there would be too many words to add up. */
  private static String beginning(String mark, String word) {
    return word.codePointCount(0, word.length()) == 1
        ? quoted(mark + "^" + word)
        : quoted(mark + word) + ":*";
  }
}
