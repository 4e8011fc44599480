package org.caunoi.extraction.article;

import java.util.HashMap;
import java.util.Map;
import org.caunoi.extraction.text.WordLists;

/** Kinds of HTML elements: {@code tags.txt}. */
final class Tags {

  static final int SILENT = 1;
  static final int INLINE = 2;
  static final int ASIDE = 4;
  static final int NEVER_ASIDE = 8;
  static final int UNMARKED = 16;

  private static final Map<String, Integer> KINDS = new HashMap<>();

  static {
    var lists = WordLists.read(Tags.class, "tags.txt");
    add(lists, "silent", SILENT);
    add(lists, "inline", INLINE);
    add(lists, "aside", ASIDE);
    add(lists, "never-aside", NEVER_ASIDE);
    add(lists, "unmarked", UNMARKED);
  }

  private Tags() {}

  private static void add(WordLists lists, String name, int kind) {
    for (var tag : String.join(" ", lists.get(name)).split(" ")) {
      KINDS.merge(tag, kind, (some, one) -> some | one);
    }
  }

  /** The kinds of the elements of a name, 0 for none. */
  static int of(String name) {
    return KINDS.getOrDefault(name, 0);
  }
}
