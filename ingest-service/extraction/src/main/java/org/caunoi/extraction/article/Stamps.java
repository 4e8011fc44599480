package org.caunoi.extraction.article;

import java.util.List;
import org.jsoup.nodes.Document;

/** The elements of a page that by their names hold the day of publication. */
final class Stamps {

  private static final String NAMED =
      "time, [class*=date], [class*=time], [class*=stamp], [class*=publish], [class*=byline],"
          + " [class*=meta], [id*=date], [id*=publish]";

  private static final int LONGEST = 120;
  private static final int MANY = 40;

  private Stamps() {}

  static List<String> marked(Document document) {
    return document.select(NAMED).stream()
        .limit(MANY)
        .map(element -> Spaces.collapse(element.text()))
        .filter(text -> !text.isEmpty() && text.length() < LONGEST)
        .toList();
  }
}
