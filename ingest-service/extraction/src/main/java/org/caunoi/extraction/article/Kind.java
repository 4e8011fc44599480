package org.caunoi.extraction.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How the running text of an article is marked up: tag and class of what holds it. */
final class Kind {

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private final Map<String, Integer> letters = new HashMap<>();
  private int total;

  Kind(List<Block> article) {
    for (var block : article) {
      if (block.running() && !block.caption()) {
        letters.merge(signature(block), block.text().length(), Integer::sum);
        total += block.text().length();
      }
    }
  }

  /** The part of the running text in {@code blocks} that is marked up like the article. */
  double share(List<Block> blocks) {
    var same = 0;
    var all = 0;
    for (var block : blocks) {
      if (block.running() && !block.caption()) {
        all += block.text().length();
        same += letters.getOrDefault(signature(block), 0) > total / 10 ? block.text().length() : 0;
      }
    }
    return all == 0 ? 0 : (double) same / all;
  }

  private static String signature(Block block) {
    var holder = block.holder();
    var name = holder.normalName() + "." + holder.className();
    var parent = holder.parent();
    var path =
        !holder.className().isEmpty() || parent == null
            ? name
            : name + "<" + parent.normalName() + "." + parent.className();
    for (var i = 0; i < path.length(); i++) {
      if (Character.isDigit(path.charAt(i))) {
        return NUMBERS.matcher(path).replaceAll("");
      }
    }
    return path;
  }
}
