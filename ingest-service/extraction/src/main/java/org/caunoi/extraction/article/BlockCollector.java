package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page once, without recursion, and cuts its visible text into blocks. */
final class BlockCollector implements NodeVisitor {

  private static final Set<String> SILENT = Tags.of("silent");
  private static final Set<String> INLINE = Tags.of("inline");
  private static final Set<String> ASIDE = Tags.of("aside");
  private static final Set<String> NEVER_ASIDE = Tags.of("never-aside");

  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Mark> marks = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int silent;
  private int links;
  private int captions;
  private int linkChars;
  private Box box;

  private BlockCollector(Element root) {
    box = new Box(root, null, 0);
  }

  /** The outline of {@code root}, without what no reader sees. */
  static Outline outline(Element root) {
    var collector = new BlockCollector(root);
    var top = collector.box;
    root.traverse(collector);
    collector.flush();
    top.last = collector.blocks.size();
    return new Outline(collector.blocks, top);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element && depth > 0) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element) || depth == 0) {
      return;
    }
    var name = element.normalName();
    if (!INLINE.contains(name)) {
      flush();
      leave();
    }
    silent -= silencing(element, name) ? 1 : 0;
    links -= name.equals("a") ? 1 : 0;
    captions -= captioning(element, name) ? 1 : 0;
  }

  private void enter(Element element) {
    var name = element.normalName();
    if (!INLINE.contains(name)) {
      flush();
      box = new Box(element, box, blocks.size());
      describe(element, name);
    }
    silent += silencing(element, name) ? 1 : 0;
    links += name.equals("a") ? 1 : 0;
    captions += captioning(element, name) ? 1 : 0;
  }

  private void leave() {
    var left = box;
    left.last = blocks.size();
    if (left.parent != null) {
      box = left.parent;
      if (!left.empty()) {
        box.children.add(left);
      }
    }
  }

  private void describe(Element element, String name) {
    box.marked = ASIDE.contains(name);
    if (element.attributesSize() > 0) {
      box.hidden = hidden(element);
      if (!NEVER_ASIDE.contains(name)) {
        var mark = mark(element);
        box.marked |= mark.aside;
        box.body = mark.body;
      }
    }
  }

  private boolean silencing(Element element, String name) {
    return SILENT.contains(name)
        || name.equals("span")
            && element.attributesSize() > 0
            && (hidden(element) || mark(element).aside && element.childrenSize() == 0);
  }

  private record Mark(boolean aside, boolean body, boolean hidden) {}

  /** A page repeats its class names many times. */
  private Mark mark(Element element) {
    var names = element.className() + " " + element.id();
    var mark = marks.get(names);
    if (mark == null) {
      mark =
          new Mark(
              Boilerplate.marked(names),
              Boilerplate.body(names) || element.attr("itemprop").equals("articleBody"),
              Boilerplate.hidden(names));
      marks.put(names, mark);
    }
    return mark;
  }

  private boolean hidden(Element element) {
    var style = element.attr("style");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("display: none")
        || mark(element).hidden;
  }

  private static boolean captioning(Element element, String name) {
    if (name.equals("figcaption")) {
      return true;
    }
    var names = element.className();
    return !names.isEmpty() && names.toLowerCase(java.util.Locale.ROOT).contains("caption");
  }

  private void append(TextNode words) {
    if (silent > 0) {
      return;
    }
    var content = words.getWholeText();
    var before = text.length();
    text.append(content);
    if (links > 0) {
      linkChars += text.length() - before - blanks(content);
    }
  }

  private static int blanks(String content) {
    var blanks = 0;
    for (var i = 0; i < content.length(); i++) {
      blanks += Character.isWhitespace(content.charAt(i)) ? 1 : 0;
    }
    return blanks;
  }

  private void flush() {
    if (text.length() > 0) {
      var clean = Spaces.collapse(text);
      if (!clean.isEmpty()) {
        blocks.add(new Block(clean, box.element, linkChars, blocks.size(), captions > 0));
      }
      text.setLength(0);
    }
    linkChars = 0;
  }
}
