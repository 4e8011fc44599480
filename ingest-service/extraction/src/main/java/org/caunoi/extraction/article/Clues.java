package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in elements that describe it, collected on the walk through it. */
final class Clues {

  /** The most elements of one kind that are looked at. */
  private static final int MANY = 40;

  /** A stamp is a short element; larger ones are the boxes around stamps. */
  private static final int MOST_CHILDREN = 12;

  /** A writer's name is a small element. */
  private static final int FEW_CHILDREN = 3;

  private final Map<String, String> meta = new HashMap<>();

  /** {@code <h1>}. */
  final List<Element> headings = new ArrayList<>();

  /** {@code <h2>} and {@code <h3>}. */
  final List<Element> subheadings = new ArrayList<>();

  /** Elements that by their marks hold a writer's name. */
  final List<Element> writers = new ArrayList<>();

  /** {@code <time>} and elements with the microdata of a publication day. */
  final List<Element> times = new ArrayList<>();

  /** Elements that by their class or id hold a day. */
  final List<Element> stamps = new ArrayList<>();

  /** JSON-LD. */
  final List<String> scripts = new ArrayList<>();

  /** Other scripts: some hold the state of the page, with its day of publication. */
  final List<Element> states = new ArrayList<>();

  final String pageTitle;
  final String language;

  Clues(Document document) {
    pageTitle = Spaces.collapse(title(document));
    var html = document.head().parent();
    language = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
  }

  private static String title(Document document) {
    for (var child = document.head().firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.normalName().equals("title")) {
        return child.text();
      }
    }
    return document.title();
  }

  /** The first content under the first of these names that has one. */
  @Nullable String meta(List<String> names) {
    for (var name : names) {
      var content = meta.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /**
   * Looks at one element.
   *
   * @param flags its {@link Marks}
   */
  void visit(Element element, int flags) {
    switch (element.normalName()) {
      case "meta" -> describe(element);
      case "script" -> script(element);
      case "h1" -> add(headings, element);
      case "h2", "h3" -> add(subheadings, element);
      case "time" -> add(times, element);
      case "html", "body", "main", "article", "section", "img" -> {
        // They hold too much, or nothing.
      }
      default -> stamp(element, flags);
    }
  }

  private static void add(List<Element> list, Element element) {
    if (list.size() < MANY) {
      list.add(element);
    }
  }

  private void describe(Element element) {
    var content = Spaces.collapse(element.attr("content"));
    if (content.isEmpty()) {
      return;
    }
    for (var attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      var name = element.attr(attribute).toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        meta.putIfAbsent(name, content);
      }
    }
  }

  private void script(Element element) {
    if (element.attr("type").contains("ld+json")) {
      scripts.add(element.data());
    } else {
      states.add(element);
    }
  }

  private void stamp(Element element, int flags) {
    if ((flags & Marks.DAY) != 0) {
      add(times, element);
    } else if ((flags & Marks.SIGNED) != 0
        || (flags & Marks.WRITER) != 0 && element.childNodeSize() <= FEW_CHILDREN) {
      add(writers, element);
    }
    if ((flags & Marks.STAMP) != 0 && element.childNodeSize() <= MOST_CHILDREN) {
      add(stamps, element);
    }
  }
}
