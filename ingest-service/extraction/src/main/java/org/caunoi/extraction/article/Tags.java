package org.caunoi.extraction.article;

import java.util.Set;
import org.caunoi.extraction.text.WordLists;

/** Kinds of HTML elements: {@code tags.txt}. */
final class Tags {

  private static final WordLists LISTS = WordLists.read(Tags.class, "tags.txt");

  private Tags() {}

  static Set<String> of(String kind) {
    return Set.of(String.join(" ", LISTS.get(kind)).split(" "));
  }
}
