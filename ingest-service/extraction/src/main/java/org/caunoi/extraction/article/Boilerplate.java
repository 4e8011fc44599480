package org.caunoi.extraction.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.caunoi.extraction.text.WordLists;

/** Knows the marks of what stands around an article: {@code boilerplate.txt}. */
final class Boilerplate {

  private static final WordLists LISTS = WordLists.read(Boilerplate.class, "boilerplate.txt");
  private static final Set<String> HEADS = new HashSet<>(LISTS.get("section-heads"));
  private static final Parts STARTS = new Parts().add(LISTS.get("noise-starts"), 1);

  private static final Parts NOISE = new Parts().add(LISTS.get("noise-parts"), 1);
  private static final Parts PATHS = new Parts().add(LISTS.get("path-starts"), 1);
  private static final Set<String> LABELS = new HashSet<>(LISTS.get("labels"));
  private static final Parts CREDITS = new Parts().add(LISTS.get("credit-starts"), 1);

  /** What stands around the head of a list. */
  private static final String MARKS = " •|»>▶:.…";

  /** Longer blocks are never taken for the head of a list of other articles. */
  private static final int LONGEST_HEAD = 60;

  private static final int LONGEST_NOISE = 300;
  private static final int LONGEST_CREDIT = 80;
  private static final int LONGEST_PATH = 120;
  private static final int LONGEST_LABEL = 30;

  private Boilerplate() {}

  /** Does this block open a list of other articles? */
  static boolean opensOtherArticles(String block) {
    if (block.length() > LONGEST_HEAD) {
      return false;
    }
    var words = block.toLowerCase(Locale.ROOT);
    var number = words.indexOf('(');
    if (number > 0) {
      words = words.substring(0, number);
    }
    var from = 0;
    var to = words.length();
    while (from < to && MARKS.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && MARKS.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return HEADS.contains(words.substring(from, to));
  }

  /** Does this block begin with the head of a list of other articles and a colon? */
  static boolean listsOthers(String block) {
    var colon = block.indexOf(':');
    return colon > 0 && opensOtherArticles(block.substring(0, colon));
  }

  /** Does this block begin like a pointer to something else? */
  static boolean pointsElsewhere(String block) {
    var lower = block.substring(0, Math.min(block.length(), 40)).toLowerCase(Locale.ROOT);
    return STARTS.at(lower, 0) != 0 || listsOthers(block);
  }

  /** Does this block speak of the outlet and not of the news? */
  static boolean speaksOfOutlet(String block) {
    return block.length() <= LONGEST_NOISE && NOISE.in(block.toLowerCase(Locale.ROOT)) != 0;
  }

  /** Is this line of a stored page a path ("Home / News") or a button? */
  static boolean leadsAround(String line) {
    if (line.length() > LONGEST_PATH || line.length() < 2) {
      return false;
    }
    var lower = line.toLowerCase(Locale.ROOT);
    return PATHS.at(lower, 0) != 0 && !Block.closed(line) || LABELS.contains(lower);
  }

  /** Is this block the name of a button or a box? */
  static boolean label(String block) {
    return block.length() <= LONGEST_LABEL && LABELS.contains(block.toLowerCase(Locale.ROOT));
  }

  /** Does this block say who took a picture? */
  static boolean credit(String block) {
    return block.length() <= LONGEST_CREDIT && CREDITS.at(block.toLowerCase(Locale.ROOT), 0) != 0;
  }
}
