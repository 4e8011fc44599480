package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a page that are the article. The idea is Readability's (Arc90, 2009): running
 * text votes for the elements around it; the winner and those of its neighbours that look like it
 * are the article.
 */
final class BodyFinder {

  /**
   * A vote reaches the holder's container, its parent and grandparent; shares as in Readability.
   */
  private static final double[] SHARES = {1, 0.5, 0.33};

  /** A neighbour joins from this part of the winner's score; Readability's figure. */
  private static final double NEIGHBOUR = 0.2;

  private final List<Block> blocks;
  private final Map<Element, Double> scores = new IdentityHashMap<>();
  private final Map<Element, Integer> held = new IdentityHashMap<>();

  private BodyFinder(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The blocks of the article in page order; empty if there is none. */
  static List<Block> find(List<Block> blocks, @Nullable Element title) {
    var finder = new BodyFinder(firstArticle(blocks, title));
    finder.vote();
    var winner = finder.winner();
    return winner == null ? List.of() : finder.gather(winner, title);
  }

  /** A page that goes on with the next article repeats the title's element: what follows is cut. */
  private static List<Block> firstArticle(List<Block> blocks, @Nullable Element title) {
    var running = 0;
    var after = title == null;
    for (var i = 0; i < blocks.size() && title != null; i++) {
      var holder = blocks.get(i).holder();
      if (holder == title) {
        after = true;
      } else if (after
          && running > 1
          && holder.normalName().equals("h1")
          && holder.className().equals(title.className())) {
        return blocks.subList(0, i);
      }
      running += after && blocks.get(i).running() ? 1 : 0;
    }
    return blocks;
  }

  private void vote() {
    for (var block : blocks) {
      held.merge(block.holder(), 1, Integer::sum);
    }
    Block before = null;
    for (var block : blocks) {
      var votes = block.running() && !blurb(before, block, null);
      before = block;
      if (!votes) {
        continue;
      }
      var commas = block.text().chars().filter(c -> c == ',' || c == '，' || c == '、').count();
      var score =
          (1 + Math.min(commas, 10) + Math.min(block.text().length() / 100.0, 3))
              * (1 - block.linkShare());
      var element = container(block);
      for (var i = 0; i < SHARES.length && element != null; i++) {
        scores.merge(element, score * SHARES[i], Double::sum);
        element = element.parent();
      }
    }
  }

  private @Nullable Element container(Block block) {
    var holder = block.holder();
    return held.getOrDefault(holder, 0) > 1 && !holder.normalName().equals("p")
        ? holder
        : holder.parent();
  }

  private @Nullable Element winner() {
    Element best = null;
    var bestScore = 0.0;
    for (var block : blocks) {
      var element = block.running() ? container(block) : null;
      for (var i = 0; i < SHARES.length && element != null; i++) {
        var score = scores.getOrDefault(element, 0.0);
        if (score > bestScore) {
          bestScore = score;
          best = element;
        }
        element = element.parent();
      }
    }
    return best;
  }

  private List<Block> gather(Element winner, @Nullable Element title) {
    var parent = winner.parent();
    var threshold = scores.getOrDefault(winner, 0.0) * NEIGHBOUR;
    var verdicts = new HashMap<Element, Boolean>();
    var article = new ArrayList<Block>();
    var titleSeen = title == null;
    Block before = null;
    for (var block : blocks) {
      titleSeen |= block.holder() == title;
      if (!article.isEmpty()
          && Boilerplate.opensOtherArticles(block.text())
          && outside(winner, block)) {
        break;
      }
      var neighbour = childOf(parent, winner, block.holder());
      var inside = neighbour == winner;
      var joins =
          neighbour != null
              && verdicts.computeIfAbsent(neighbour, n -> n != winner && joins(n, threshold));
      var belongs = inside || joins || titleSeen && lead(block, article);
      var early = !titleSeen && holds(winner, title);
      if (belongs && !early && !blurb(before, block, winner)) {
        article.add(block);
      }
      before = block;
    }
    return article;
  }

  private boolean joins(Element neighbour, double threshold) {
    return scores.getOrDefault(neighbour, 0.0) >= Math.max(threshold, 3)
        && neighbour.selectFirst("h1, h2 a, h3 a") == null
        && neighbour.select("h2, h3, h4, h5").size() * 2 <= neighbour.select("p").size();
  }

  /** The text under the linked title of another article, in a box of their own. */
  private static boolean blurb(@Nullable Block before, Block block, @Nullable Element winner) {
    if (before == null || before.linkShare() < 0.6 || before.text().length() < 20) {
      return false;
    }
    var box = block.holder().parent();
    return box != null && box != winner && holds(box, before.holder());
  }

  private static boolean outside(Element winner, Block block) {
    for (Element at = block.holder(); at != null; at = at.parent()) {
      if (at == winner) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Element box, @Nullable Element element) {
    var at = element;
    // A title stands a few elements deep in its box: h3 > div > div.
    for (var i = 0; i < 4 && at != null; i++, at = at.parent()) {
      if (at == box) {
        return true;
      }
    }
    return false;
  }

  /** A block between the title and the body that reads like a lead. */
  private static boolean lead(Block block, List<Block> article) {
    return article.isEmpty() && block.running() && block.text().length() >= 60;
  }

  /** The child of {@code parent} that holds {@code element}; null if none does. */
  private static @Nullable Element childOf(
      @Nullable Element parent, Element winner, Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == winner || at.parent() == parent && parent != null) {
        return at;
      }
    }
    return null;
  }
}
