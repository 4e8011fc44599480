package org.caunoi.extraction.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a page that are the article: running text speaks for the box it stands in,
 * links and labels speak against it; the box with the best balance is the article's. Boxes beside
 * it that are made like it join, boxes in it that are made of links leave.
 */
final class BodyFinder {

  /**
   * An element for articles is believed from this share of the page's running text; tried .1-.6.
   */
  private static final double FRAME = 0.25;

  /** The innermost box with this share of the running text is the core; tried .5-.8. */
  private static final double CORE = 0.7;

  /** The same for a box that is named as the text's. */
  private static final double NAMED = 0.5;

  /** The shortest lead, letters. */
  private static final int LEAD = 50;

  private final Outline outline;
  private final @Nullable String description;
  private final boolean[] aside;
  private final @Nullable Element title;
  private final int titleAt;
  private final Ledger ledger;

  private BodyFinder(Outline outline, boolean[] aside, Metadata metadata) {
    this.outline = outline;
    this.title = metadata.titleElement();
    this.description = metadata.description();
    this.titleAt = outline.at(title);
    this.aside = cutOtherArticles(aside);
    this.ledger = new Ledger(outline.blocks(), this.aside);
  }

  /**
   * The blocks of the article in page order; empty if there is none.
   *
   * @param aside blocks that are left out from the start
   */
  static List<Block> find(Outline outline, boolean[] aside, Metadata metadata) {
    var finder = new BodyFinder(outline, aside, metadata);
    var best = finder.best();
    return best == null ? List.of() : finder.gather(best);
  }

  /** A page that goes on with the next article repeats the title's element: what follows is cut. */
  private boolean[] cutOtherArticles(boolean[] aside) {
    var cut = aside.clone();
    if (title == null || titleAt < 0) {
      return cut;
    }
    var running = 0;
    for (var block : outline.blocks().subList(titleAt + 1, outline.blocks().size())) {
      if (running > 1
          && block.holder().normalName().equals("h1")
          && sameMarkup(block.holder(), title)) {
        Arrays.fill(cut, block.order(), cut.length, true);
        return cut;
      }
      running += block.running() ? 1 : 0;
    }
    return cut;
  }

  private static boolean sameMarkup(Element one, Element other) {
    var parent = one.parent();
    var otherParent = other.parent();
    return one.className().equals(other.className())
        && parent != null
        && otherParent != null
        && parent.normalName().equals(otherParent.normalName())
        && parent.className().equals(otherParent.className());
  }

  private @Nullable Box best() {
    var best = best(outline.root());
    var frame = frame();
    if (best != null && frame != null && ledger.good(frame) >= FRAME * ledger.good(best)) {
      best = best(frame);
    }
    var named = named();
    if (named != null && (best == null || ledger.plain(named) * NAMED > ledger.good(best))) {
      return named;
    }
    return best == null ? null : core(best);
  }

  /** The innermost element for articles that holds the title. */
  private @Nullable Box frame() {
    Box frame = null;
    for (var box = outline.root(); box != null && titleAt >= 0; ) {
      if (box.element.normalName().equals("article") || box.element.normalName().equals("main")) {
        frame = box;
      }
      Box inner = null;
      for (var child : box.children()) {
        inner = child.holds(titleAt) ? child : inner;
      }
      box = inner;
    }
    return frame;
  }

  /** The box with most text of those that are named as the text's: an article may be a list. */
  private @Nullable Box named() {
    Box most = null;
    var open = new ArrayDeque<Box>(List.of(outline.root()));
    while (!open.isEmpty()) {
      var box = open.pop();
      if (box.body && (most == null || ledger.plain(box) > ledger.plain(most))) {
        most = box;
      } else {
        box.children().forEach(open::push);
      }
    }
    return most;
  }

  private @Nullable Box best(Box root) {
    Box best = null;
    var most = 0.0;
    var open = new ArrayDeque<Box>(List.of(root));
    while (!open.isEmpty()) {
      var box = open.pop();
      var balance = ledger.balance(box);
      // Of two equal ones the inner one: it comes later.
      if (balance >= most && ledger.good(box) > 0) {
        most = balance;
        best = box;
      }
      box.children().forEach(open::push);
    }
    return best;
  }

  /** The innermost box that still holds most of the running text. */
  private Box core(Box best) {
    var core = best;
    for (var inner = best; inner != null; ) {
      core = inner;
      inner = null;
      for (var child : core.children()) {
        var enough = (child.body ? NAMED : CORE) * ledger.good(best);
        if (!core.body && ledger.good(child) >= enough && !child.children().isEmpty()) {
          inner = child;
        }
      }
    }
    return core;
  }

  private List<Block> gather(Box best) {
    var article = new boolean[aside.length];
    take(best, article);
    var kind = new Kind(outline.blocks().subList(best.first, best.last));
    var inner = best;
    for (var outer = best.parent; outer != null; inner = outer, outer = outer.parent) {
      for (var beside : outer.children()) {
        if (beside != inner && joins(beside, best, kind)) {
          take(beside, article);
        }
      }
    }
    takeLead(best, article);
    var blocks = new ArrayList<Block>();
    for (var block : outline.blocks()) {
      if (article[block.order()] && !aside[block.order()]) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  /** A lead may be set as a heading under the title, or be known from the metadata. */
  private void takeLead(Box best, boolean[] article) {
    var from = Math.max(0, titleAt < best.first ? titleAt + 1 : best.first);
    for (var block : outline.blocks().subList(from, best.first)) {
      article[block.order()] |= titleAt >= 0 && lead(block) && !aside[block.order()];
    }
    for (var block : outline.blocks().subList(0, best.first)) {
      if (described(block)) {
        article[block.order()] = true;
        aside[block.order()] = false;
      }
    }
  }

  private static boolean lead(Block block) {
    return !block.caption()
        && block.linkShare() < 0.35
        && block.text().length() >= LEAD
        && (block.running() || block.heading());
  }

  private boolean described(Block block) {
    var text = block.text();
    return description != null
        && text.length() >= LEAD
        && block.linkShare() < 0.35
        && text.regionMatches(true, 0, description, 0, Math.min(LEAD, description.length()));
  }

  private boolean joins(Box beside, Box best, Kind kind) {
    var good = ledger.good(beside);
    if (good < 40 || ledger.bad(beside) > good / 2 || beside.holds(titleAt)) {
      return false;
    }
    if (titleAt >= 0 && titleAt < best.first && beside.first < titleAt) {
      return false;
    }
    var before = beside.last <= best.first;
    var blocks = outline.blocks().subList(beside.first, beside.last);
    if (before && titleAt >= 0 && beside.first > titleAt) {
      return ledger.good(beside) >= 60;
    }
    return kind.share(blocks) >= 0.5;
  }

  /** All blocks of a box but those of its boxes that are made of links. */
  private void take(Box top, boolean[] article) {
    var open = new ArrayDeque<Box>(List.of(top));
    Arrays.fill(article, top.first, top.last, true);
    while (!open.isEmpty()) {
      var box = open.pop();
      if (box != top && ledger.ofLinks(box)) {
        Arrays.fill(article, box.first, box.last, false);
      } else {
        box.children().forEach(open::push);
      }
    }
  }
}
