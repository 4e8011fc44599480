package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leaves out what stands between the blocks of an article and is not part of it. */
final class Trim {

  /** Where the head of a list of other articles stands later than this, the article is over. */
  private static final double LATE = 0.3;

  /** The longest line that is taken for the writer's name at the end. */
  private static final int LONGEST_BYLINE = 40;

  private static final Pattern STAMP =
      Pattern.compile(
          "(?i)^(?:(?:thứ|chủ nhật|t[2-7]|mon|tue|wed|thu|fri|sat|sun|published|updated|cập nhật"
              + "|ngày đăng|đăng lúc|posted)[^.]{0,40})?[\\s,|:–-]*"
              + "(?:\\d{1,2}:\\d{2}[^.]{0,12})?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}[^.]{0,40}$");
  private static final Pattern CREDIT =
      Pattern.compile("\\s*\\(?(?:Ảnh|Nguồn ảnh|Photo|Nguồn)\\s*:[^.]{1,60}$");

  private Trim() {}

  static List<Block> trim(List<Block> blocks, @Nullable String title) {
    var kept = new ArrayList<Block>();
    var total = blocks.stream().mapToInt(b -> b.text().length()).sum();
    var seen = 0;
    var texts = new HashSet<String>();
    for (var block : blocks) {
      seen += block.text().length();
      if (Boilerplate.opensOtherArticles(block.text())) {
        if (seen > total * LATE) {
          break;
        }
        continue;
      }
      if (wanted(block, title) && (block.text().length() < 60 || texts.add(block.text()))) {
        kept.add(block);
      }
    }
    dropTail(kept);
    return kept;
  }

  private static boolean wanted(Block block, @Nullable String title) {
    var text = block.text();
    if (block.linkShare() > 0.6
        && !(block.closed() && text.length() > 150 && block.linkShare() < 0.8)) {
      return false;
    }
    if (title != null && text.equalsIgnoreCase(title) || !hasWord(text)) {
      return false;
    }
    if (text.length() < 70 && STAMP.matcher(text).find()) {
      return false;
    }
    return !(Boilerplate.pointsElsewhere(text)
        && (text.length() < 200 && !block.closed()
            || block.linkChars() > 0
            || Boilerplate.listsOthers(text)));
  }

  private static boolean hasWord(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count() > 1;
  }

  /** Takes headings and the writer's name off the end. */
  private static void dropTail(List<Block> blocks) {
    while (!blocks.isEmpty()) {
      var last = blocks.get(blocks.size() - 1);
      var byline =
          last.text().length() <= LONGEST_BYLINE && !last.closed() && !last.caption()
              || last.text().length() <= LONGEST_BYLINE
                  && last.text().matches("[^.!?]*\\([^)]{1,20}\\)");
      if (!last.heading() && !byline && !CREDIT.matcher(last.text()).matches()) {
        return;
      }
      blocks.remove(blocks.size() - 1);
    }
  }
}
