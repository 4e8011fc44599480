package org.caunoi.extraction.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the boxes whose class or id says that they are not the article. A box that holds most of
 * the page's text, or its title, is kept in spite of its name: "post has-sidebar" is common.
 */
final class MarkedBoxes implements NodeVisitor {

  /** From this share of the page's text a box is taken for the article whatever its name says. */
  private static final double MOST = 0.4;

  private static final Set<String> NEVER = Set.of("html", "body", "article", "main", "h1", "p");

  private record Open(Element element, long before, long titlesBefore) {}

  private record Marked(Element element, long chars) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Marked> marked = new ArrayList<>();
  private long chars;
  private long titles;

  private MarkedBoxes() {}

  static List<Element> find(Element root) {
    var boxes = new MarkedBoxes();
    root.traverse(boxes);
    var most = boxes.chars * MOST;
    return boxes.marked.stream().filter(m -> m.chars < most).map(Marked::element).toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      chars += words.getWholeText().length();
    } else if (node instanceof Element element) {
      titles += element.normalName().equals("h1") ? 1 : 0;
      if (candidate(element)) {
        open.push(new Open(element, chars, titles));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    var top = open.peek();
    if (top != null && top.element == node) {
      open.pop();
      if (titles == top.titlesBefore) {
        marked.add(new Marked(top.element, chars - top.before));
      }
    }
  }

  private static boolean candidate(Element element) {
    var name = element.normalName();
    return name.equals("header")
        || element.attributesSize() > 0
            && !NEVER.contains(name)
            && (Boilerplate.marked(element) || hidden(element));
  }

  private static boolean hidden(Element element) {
    var style = element.attr("style");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("display: none");
  }
}
