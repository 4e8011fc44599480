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

  /** The most blocks that stand between a title and its text. */
  private static final int HEAD = 6;

  private static final int LONGEST_STAMP = 70;

  private static final String BEFORE =
      "(?iu)^(?:(?:thứ|chủ nhật|t[2-7]|mon|tue|wed|thu|fri|sat|sun|published|updated|cập nhật"
          + "|ngày đăng|đăng lúc|gửi lúc|posted|created|date|lượt xem)[^.]{0,40})?[\\s,|:–-]*"
          + "(?:\\d{1,2}:\\d{2}[^.]{0,12})?";
  private static final Pattern STAMP =
      Pattern.compile(
          BEFORE
              + "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}[^.]{0,40}"
              + "|(?:\\d{4}([/-])\\d{1,2}\\1\\d{1,2}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}"
              + "|\\d{1,2} (?:tháng \\d{1,2},?|\\p{L}{3,9}\\.?) \\d{4})"
              + "[\\s,|/–-]*(?:\\d{1,2}:\\d{2}.{0,20})?)$");
  private static final Pattern CREDIT =
      Pattern.compile("\\s*\\(?(?:Ảnh|Nguồn ảnh|Photo|Nguồn)\\s*:[^.]{1,60}$");

  /** "Minh Anh (VNA)". */
  private static final Pattern SIGNED = Pattern.compile("[^.!?]*\\([^)]{1,20}\\)");

  private Trim() {}

  static List<Block> trim(List<Block> blocks, @Nullable String title) {
    var kept = new ArrayList<Block>();
    var total = blocks.stream().mapToInt(b -> b.text().length()).sum();
    var seen = 0;
    var captions = new HashSet<String>();
    for (var i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      seen += block.text().length();
      if (Boilerplate.opensOtherArticles(block.text())) {
        if (seen > total * LATE) {
          break;
        }
        continue;
      }
      var again = block.caption() ? !captions.add(block.text()) : repeats(kept, block);
      if (!again && wanted(block, title, inParagraph(blocks, i))) {
        kept.add(block);
      }
    }
    dropHead(kept);
    dropTail(kept);
    return kept;
  }

  /** Slide shows and leads are printed twice, one soon after the other. */
  private static boolean repeats(List<Block> kept, Block block) {
    if (block.text().length() < 60) {
      return false;
    }
    for (var before : kept.subList(Math.max(0, kept.size() - 3), kept.size())) {
      if (before.text().equals(block.text())) {
        return true;
      }
    }
    return false;
  }

  /** One line of several in a paragraph: its link is the writer's. */
  private static boolean inParagraph(List<Block> blocks, int at) {
    var holder = blocks.get(at).holder();
    return holder.normalName().equals("p")
        && (at > 0 && blocks.get(at - 1).holder() == holder
            || at + 1 < blocks.size() && blocks.get(at + 1).holder() == holder);
  }

  private static boolean wanted(Block block, @Nullable String title, boolean inParagraph) {
    var text = block.text();
    if (block.linkShare() > 0.6
        && !inParagraph
        && !(block.closed() && text.length() > 150 && block.linkShare() < 0.8)) {
      return false;
    }
    if (title != null && text.equalsIgnoreCase(title) || !hasWord(text)) {
      return false;
    }
    if (stamp(text) || Boilerplate.credit(text)) {
      return false;
    }
    if (Boilerplate.speaksOfOutlet(text)) {
      return false;
    }
    return !(Boilerplate.pointsElsewhere(text)
        && (text.length() < 200 && !block.closed()
            || block.linkChars() > 0
            || Boilerplate.listsOthers(text)));
  }

  /** Is this a short line that tells when something was published? */
  static boolean stamp(String text) {
    return text.length() < LONGEST_STAMP && STAMP.matcher(text).find();
  }

  private static boolean hasWord(String text) {
    var letters = 0;
    for (var i = 0; i < text.length() && letters < 2; ) {
      var c = text.codePointAt(i);
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return letters > 1;
  }

  /** Takes stamps, names and addresses off the beginning. */
  private static void dropHead(List<Block> blocks) {
    var first = 0;
    while (first < Math.min(HEAD, blocks.size())) {
      var block = blocks.get(first);
      if (block.running() || block.caption() || block.heading() || listed(block)) {
        break;
      }
      first++;
    }
    blocks.subList(0, first).clear();
  }

  private static boolean listed(Block block) {
    return block.holder().normalName().equals("li");
  }

  /** Takes headings and the writer's name off the end. */
  private static void dropTail(List<Block> blocks) {
    while (!blocks.isEmpty()) {
      var last = blocks.get(blocks.size() - 1);
      var byline =
          last.text().length() <= LONGEST_BYLINE && !last.closed() && !last.caption()
              || last.text().length() <= LONGEST_BYLINE && SIGNED.matcher(last.text()).matches();
      byline &= !listed(last);
      if (!last.heading() && !byline && !CREDIT.matcher(last.text()).matches()) {
        return;
      }
      blocks.remove(blocks.size() - 1);
    }
  }
}
