package org.caunoi.extraction.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caunoi.extraction.text.WordLists;
import org.jsoup.nodes.Element;

/** Knows the marks of what stands around an article: {@code boilerplate.txt}. */
final class Boilerplate {

  private static final WordLists LISTS = WordLists.read(Boilerplate.class, "boilerplate.txt");
  private static final Set<String> TOKENS = new HashSet<>(LISTS.get("class-tokens"));
  private static final List<String> PARTS = LISTS.get("class-parts");
  private static final Set<String> HEADS = new HashSet<>(LISTS.get("section-heads"));
  private static final List<String> STARTS = LISTS.get("noise-starts");

  /** Longer blocks are never taken for the head of a list of other articles. */
  private static final int LONGEST_HEAD = 60;

  private Boilerplate() {}

  /** Does the class or id of {@code element} say that it is not the article? */
  static boolean marked(Element element) {
    return marked(element.className()) || marked(element.id());
  }

  private static boolean marked(String names) {
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
    for (var part : PARTS) {
      if (lower.contains(part)) {
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
}
