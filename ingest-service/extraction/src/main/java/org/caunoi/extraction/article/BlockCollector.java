package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks a page once, without recursion, and cuts its visible text into blocks. */
final class BlockCollector implements NodeVisitor {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "option",
          "textarea",
          "svg",
          "iframe",
          "template",
          "head",
          "dialog",
          "menu",
          "object",
          "audio",
          "video",
          "map",
          "canvas",
          "label",
          "input");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "mark",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "img",
          "amp-img",
          "picture",
          "source",
          "o:p",
          "st1:place",
          "st1:city",
          "acronym",
          "nobr");

  private final List<Block> blocks = new ArrayList<>();
  private final Set<Element> pruned;
  private final StringBuilder text = new StringBuilder();
  private int silent;
  private int links;
  private int captions;
  private int linkChars;
  private @Nullable Element holder;

  private BlockCollector(Set<Element> pruned) {
    this.pruned = pruned;
  }

  /** The blocks of {@code root} in page order, without its menus, forms and marked boxes. */
  static List<Block> blocks(Element root) {
    return blocks(root, new HashSet<>(MarkedBoxes.find(root)));
  }

  /**
   * The blocks of {@code root} with its marked boxes: for pages that mark their article wrongly.
   */
  static List<Block> allBlocks(Element root) {
    return blocks(root, Set.of());
  }

  private static List<Block> blocks(Element root, Set<Element> pruned) {
    var collector = new BlockCollector(pruned);
    root.traverse(collector);
    collector.flush();
    return collector.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (!INLINE.contains(element.normalName())) {
      flush();
      holder = element.parent();
    }
    silent -= silencing(element) ? 1 : 0;
    links -= element.normalName().equals("a") ? 1 : 0;
    captions -= captioning(element) ? 1 : 0;
  }

  private void enter(Element element) {
    if (!INLINE.contains(element.normalName())) {
      flush();
      holder = element;
    }
    silent += silencing(element) ? 1 : 0;
    links += element.normalName().equals("a") ? 1 : 0;
    captions += captioning(element) ? 1 : 0;
  }

  private boolean silencing(Element element) {
    return SILENT.contains(element.normalName()) || pruned.contains(element);
  }

  private static boolean captioning(Element element) {
    var name = element.normalName();
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
      if (!clean.isEmpty() && holder != null) {
        var block = new Block(clean, holder, linkChars, blocks.size(), captions > 0);
        blocks.add(block);
      }
    }
    text.setLength(0);
    linkChars = 0;
  }
}
