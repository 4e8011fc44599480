package org.caunoi.extraction.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page as its layout groups it.
 *
 * @param blocks in page order
 * @param root the box of the whole page
 */
record Outline(List<Block> blocks, Box root) {

  /** From this share of the page's text a box is taken for the article whatever its name says. */
  private static final double MOST = 0.4;

  /** The same for a box whose name says that it is the text: "article-body paywall" is common. */
  private static final double SOME = 0.1;

  /** The most frames around a quotation. */
  private static final int FRAMES = 3;

  /** Shorter words are those of labels, letters. */
  private static final int SHORT = 10;

  /** A stamp stands in a short block, letters. */
  private static final int LONGEST_STAMP = 120;

  /** A stamp stands near the title; farther away it is of something else, blocks. */
  private static final int NEAR = 60;

  /** A stamp right under the title, blocks. */
  static final int NEXT = 6;

  /**
   * Which blocks stand in a box that is marked as something else. A box that holds most of the
   * page's text, or its title, is kept in spite of its mark: "post has-sidebar" is common. So is a
   * quotation within the text: "social-embed" frames a post that the article speaks of.
   */
  boolean[] aside(int title) {
    var aside = new boolean[blocks.size()];
    var letters = new long[blocks.size() + 1];
    for (var i = 0; i < blocks.size(); i++) {
      letters[i + 1] = letters[i] + blocks.get(i).text().length();
    }
    var open = new ArrayDeque<Box>(List.of(root));
    while (!open.isEmpty()) {
      var box = open.pop();
      var inside = letters[box.last] - letters[box.first];
      var most = box.body ? SOME : MOST;
      if ((box.hidden || box.marked && !box.holds(title) && !quotation(box))
          && inside < most * letters[blocks.size()]) {
        Arrays.fill(aside, box.first, box.last, true);
      } else {
        box.children().forEach(open::push);
      }
    }
    return aside;
  }

  /** Is this box of an article's text nothing but a quotation? */
  private static boolean quotation(Box box) {
    if (box.parent == null || !box.parent.body || box.element.normalName().equals("aside")) {
      return false;
    }
    var inner = box;
    for (var i = 0; i < FRAMES && inner.children().size() == 1; i++) {
      if (inner.element.normalName().equals("blockquote")) {
        return true;
      }
      inner = inner.children().get(0);
    }
    return inner.element.normalName().equals("blockquote");
  }

  /** The number of the block that {@code element} holds; -1 if it holds none. */
  int at(@Nullable Element element) {
    for (var block : blocks) {
      if (block.holder() == element) {
        return block.order();
      }
    }
    return -1;
  }

  /** Short blocks in which a stamp may stand: those after the title, then those before it. */
  List<String> stamps(int title) {
    var from = Math.max(title, 0);
    var near = new ArrayList<>(blocks.subList(from, Math.min(from + NEAR, blocks.size())));
    near.addAll(blocks.subList(Math.max(0, from - NEAR), from));
    return near.stream().map(Block::text).filter(text -> text.length() < LONGEST_STAMP).toList();
  }

  /** Is there a block that holds these words alone? */
  boolean shows(String words) {
    return words.length() > SHORT
        && blocks.stream().anyMatch(block -> block.text().equalsIgnoreCase(words));
  }
}
