package org.caunoi.extraction.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much running text and how much else stands in any stretch of a page. */
final class Ledger {

  /** What a label without a link weighs against running text, letters. */
  private static final int LABEL = 5;

  private final List<Block> blocks;
  private final double[] good;
  private final double[] bad;
  private final double[] links;
  private final double[] all;

  Ledger(List<Block> blocks, boolean[] aside) {
    this.blocks = blocks;
    good = new double[blocks.size() + 1];
    bad = new double[blocks.size() + 1];
    links = new double[blocks.size() + 1];
    all = new double[blocks.size() + 1];
    Block before = null;
    for (var i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      var counts = !aside[i];
      var running = counts && block.running() && !block.caption() && !blurb(before, block);
      var length = block.text().length();
      good[i + 1] = good[i] + (running ? length * (1 - block.linkShare()) : 0);
      bad[i + 1] = bad[i] + (counts && !running ? against(block) : 0);
      links[i + 1] = links[i] + (counts ? block.linkChars() : 0);
      all[i + 1] = all[i] + (counts ? length : 0);
      before = block;
    }
  }

  private static double against(Block block) {
    var length = block.text().length();
    if (block.heading() && block.linkShare() < 0.5 || block.caption()) {
      return 0;
    }
    var rest = Math.max(0, length - block.linkChars());
    return block.linkChars() == 0 ? LABEL : block.linkChars() + Math.min(20, rest) + 5;
  }

  /** The text under the linked title of another article, in a box of their own. */
  private static boolean blurb(@Nullable Block before, Block block) {
    if (before == null || before.linkShare() < 0.6 || before.text().length() < 20) {
      return false;
    }
    var box = block.holder().parent();
    var at = before.holder();
    for (var i = 0; i < 3 && at != null; i++, at = at.parent()) {
      if (at == box && box != null) {
        return box.childrenSize() < 6;
      }
    }
    return false;
  }

  private static boolean paragraph(Block block) {
    return block.holder().normalName().equals("p") && block.linkedSentence();
  }

  double good(Box box) {
    return good[box.last] - good[box.first];
  }

  double bad(Box box) {
    return bad[box.last] - bad[box.first];
  }

  /** Letters that are no links. */
  double plain(Box box) {
    return all[box.last] - all[box.first] - links[box.last] + links[box.first];
  }

  double balance(Box box) {
    return good(box) - bad(box);
  }

  /** Made of links, not of text. */
  boolean ofLinks(Box box) {
    var length = all[box.last] - all[box.first];
    var linked = links[box.last] - links[box.first];
    return length > 40
        && linked > 0.5 * length
        && good(box) < 0.3 * length
        && !(box.last == box.first + 1 && paragraph(blocks.get(box.first)));
  }
}
