package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page once, without recursion, and cuts its visible text into blocks. */
final class BlockCollector implements NodeVisitor {

  private static final int BREAK = 1;
  private static final int SILENCE = 2;
  private static final int LINK = 4;
  private static final int CAPTION = 8;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Marks marks = new Marks();
  private final Clues clues;

  /** What the open elements do to their text, by depth. */
  private byte[] effects = new byte[64];

  private int silent;
  private int links;
  private int captions;
  private int linkChars;
  private Box box;

  private BlockCollector(Element root, Clues clues) {
    this.clues = clues;
    box = new Box(root, null, 0);
  }

  /** The outline of {@code root}, without what no reader sees; {@code clues} get what they need. */
  static Outline outline(Element root, Clues clues) {
    var collector = new BlockCollector(root, clues);
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
      enter(element, depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element) || depth == 0) {
      return;
    }
    var effect = effects[depth];
    if ((effect & BREAK) != 0) {
      flush();
      leave();
    }
    count(effect, -1);
  }

  private void enter(Element element, int depth) {
    var name = element.normalName();
    var unseen = silent > 0 && !name.equals("meta") && !name.equals("script");
    var kinds = Tags.of(name);
    var flags = unseen || (kinds & Tags.UNMARKED) != 0 ? 0 : marks.of(element);
    if (!unseen) {
      clues.visit(element, flags);
    }
    if ((kinds & Tags.INLINE) == 0) {
      flush();
      box = new Box(element, box, blocks.size());
      box.hidden = (flags & Marks.HIDDEN) != 0;
      if ((kinds & Tags.NEVER_ASIDE) == 0) {
        box.marked = (kinds & Tags.ASIDE) != 0 || (flags & Marks.ASIDE) != 0;
        box.body = (flags & Marks.BODY) != 0;
      }
    }
    if (depth >= effects.length) {
      effects = Arrays.copyOf(effects, 2 * depth);
    }
    effects[depth] = effect(element, name, kinds, flags);
    count(effects[depth], 1);
  }

  private static byte effect(Element element, String name, int kinds, int flags) {
    var span =
        name.equals("span")
            && ((flags & Marks.HIDDEN) != 0
                || (flags & Marks.ASIDE) != 0 && element.childrenSize() == 0);
    var caption = name.equals("figcaption") || (flags & Marks.CAPTION) != 0;
    return (byte)
        (((kinds & Tags.INLINE) != 0 ? 0 : BREAK)
            | (span || (kinds & Tags.SILENT) != 0 ? SILENCE : 0)
            | (name.equals("a") ? LINK : 0)
            | (caption ? CAPTION : 0));
  }

  private void count(byte effect, int by) {
    silent += (effect & SILENCE) != 0 ? by : 0;
    links += (effect & LINK) != 0 ? by : 0;
    captions += (effect & CAPTION) != 0 ? by : 0;
  }

  private void leave() {
    var left = box;
    left.last = blocks.size();
    if (left.parent != null) {
      box = left.parent;
      if (!left.empty()) {
        box.add(left);
      }
    }
  }

  private void append(TextNode words) {
    if (silent > 0) {
      return;
    }
    var content = words.getWholeText();
    var letters = content.length() - blanks(content);
    if (letters > 0) {
      text.append(content);
      linkChars += links > 0 ? letters : 0;
    } else if (text.length() > 0) {
      text.append(' ');
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
        blocks.add(Block.of(clean, box.element, linkChars, blocks.size(), captions > 0));
      }
      text.setLength(0);
    }
    linkChars = 0;
  }
}
