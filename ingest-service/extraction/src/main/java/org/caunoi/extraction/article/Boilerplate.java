package org.caunoi.extraction.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caunoi.extraction.text.WordLists;

/** Knows the marks of what stands around an article: {@code boilerplate.txt}. */
final class Boilerplate {

  private static final WordLists LISTS = WordLists.read(Boilerplate.class, "boilerplate.txt");
  private static final Set<String> TOKENS = new HashSet<>(LISTS.get("class-tokens"));
  private static final List<String> PARTS = LISTS.get("class-parts");
  private static final List<String> BODIES = LISTS.get("body-parts");
  private static final List<String> STAMPS = LISTS.get("stamp-parts");
  private static final List<String> HIDDEN = LISTS.get("hidden-parts");
  private static final Set<String> HEADS = new HashSet<>(LISTS.get("section-heads"));
  private static final List<String> STARTS = LISTS.get("noise-starts");

  private static final List<String> PARTS_OF_NOISE = LISTS.get("noise-parts");
  private static final List<String> CREDITS = LISTS.get("credit-starts");

  /** Longer blocks are never taken for the head of a list of other articles. */
  private static final int LONGEST_HEAD = 60;

  private static final int LONGEST_NOISE = 300;
  private static final int LONGEST_CREDIT = 80;

  private Boilerplate() {}

  /** Do these class names or this id say that an element is not the article? */
  static boolean marked(String names) {
    if (names.isEmpty()) {
      return false;
    }
    var lower = names.toLowerCase(Locale.ROOT);
    var start = 0;
    for (var i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (i > start && TOKENS.contains(lower.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return holdsOne(PARTS, lower);
  }

  /** Do these class names or this id say that an element holds the running text? */
  static boolean body(String names) {
    return holdsOne(BODIES, names.toLowerCase(Locale.ROOT));
  }

  /** Do these class names or this id say that an element holds the day of publication? */
  static boolean stamping(String names) {
    return holdsOne(STAMPS, names.toLowerCase(Locale.ROOT));
  }

  /** Do these class names say that nobody sees the element? */
  static boolean hidden(String names) {
    return holdsOne(HIDDEN, names.toLowerCase(Locale.ROOT));
  }

  private static boolean holdsOne(List<String> parts, String names) {
    for (var part : parts) {
      if (names.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Does this block open a list of other articles? */
  static boolean opensOtherArticles(String block) {
    if (block.length() > LONGEST_HEAD) {
      return false;
    }
    var words = block.toLowerCase(Locale.ROOT).replaceAll("\\(\\d+\\)", "");
    return HEADS.contains(words.replaceAll("^[\\s•|»>▶:]+|[\\s:.…»>|]+$", ""));
  }

  /** Does this block begin with the head of a list of other articles and a colon? */
  static boolean listsOthers(String block) {
    var colon = block.indexOf(':');
    return colon > 0 && opensOtherArticles(block.substring(0, colon));
  }

  /** Does this block begin like a pointer to something else? */
  static boolean pointsElsewhere(String block) {
    var lower = block.substring(0, Math.min(block.length(), 40)).toLowerCase(Locale.ROOT);
    for (var start : STARTS) {
      if (lower.startsWith(start)) {
        return true;
      }
    }
    return listsOthers(block);
  }

  /** Does this block speak of the outlet and not of the news? */
  static boolean speaksOfOutlet(String block) {
    return block.length() <= LONGEST_NOISE
        && holdsOne(PARTS_OF_NOISE, block.toLowerCase(Locale.ROOT));
  }

  /** Does this block say who took a picture? */
  static boolean credit(String block) {
    if (block.length() > LONGEST_CREDIT) {
      return false;
    }
    var lower = block.toLowerCase(Locale.ROOT);
    for (var start : CREDITS) {
      if (lower.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
