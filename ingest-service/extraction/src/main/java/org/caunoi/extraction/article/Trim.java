package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Leaves out what stands between the blocks of an article and is not part of it. */
final class Trim {

  /** Where the head of a list of other articles stands later than this, the article is over. */
  private static final double LATE = 0.3;

  /** So many sentences in the box of those before show that the text goes on after a list. */
  private static final int RESUMED = 2;

  /** Captions that begin with the same letters are one. */
  private static final int SAME = 40;

  /** The longest line that is taken for the writer's name at the end. */
  private static final int LONGEST_BYLINE = 40;

  /** The most blocks that stand between a title and its text. */
  private static final int HEAD = 6;

  private static final Pattern CREDIT =
      Pattern.compile("\\s*\\(?(?:Ảnh|Nguồn ảnh|Photo|Nguồn)\\s*:[^.]{1,60}$");

  /** "Minh Anh (VNA)". */
  private static final Pattern SIGNED = Pattern.compile("[^.!?]*\\([^)]{1,20}\\)");

  private Trim() {}

  static List<Block> trim(List<Block> found, @Nullable String title) {
    var blocks = untilOtherArticles(found);
    var kept = new ArrayList<Block>();
    var captions = new HashSet<String>();
    for (var i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      var again = block.caption() ? !captions.add(start(block.text())) : repeats(kept, block);
      if (!again && wanted(block, title, inParagraph(blocks, i))) {
        kept.add(block);
      }
    }
    dropHead(kept);
    dropTail(kept);
    return kept;
  }

  /** Without the heads of lists of other articles, and without what follows the last of them. */
  private static List<Block> untilOtherArticles(List<Block> blocks) {
    var late = LATE * blocks.stream().mapToInt(b -> b.text().length()).sum();
    var kept = new ArrayList<Block>(blocks.size());
    var toCome = new int[0];
    var seen = 0;
    for (var i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      seen += block.text().length();
      if (!Boilerplate.opensOtherArticles(block.text())) {
        kept.add(block);
      } else if (seen > late) {
        toCome = toCome.length == 0 ? toCome(blocks) : toCome;
        if (toCome[i] < RESUMED) {
          break;
        }
      }
    }
    return kept;
  }

  /**
   * How many sentences after each block stand beside, and are marked up like, sentences before it:
   * with them the text goes on.
   */
  private static int[] toCome(List<Block> blocks) {
    var first = new HashMap<Place, Integer>();
    var toCome = new int[blocks.size() + 1];
    for (var i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      if (block.running() && block.closed() && !block.caption()) {
        var before = first.putIfAbsent(Place.of(block.holder()), i);
        if (before != null) {
          toCome[before]++;
          toCome[i]--;
        }
      }
    }
    for (var i = 1; i < toCome.length; i++) {
      toCome[i] += toCome[i - 1];
    }
    return toCome;
  }

  private record Place(@Nullable Element box, String tag, String names) {
    static Place of(Element holder) {
      return new Place(holder.parent(), holder.normalName(), holder.className());
    }
  }

  /** A caption that is too long for a slide is printed twice: cut, and whole. */
  private static String start(String caption) {
    return caption.substring(0, Math.min(caption.length(), SAME));
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
    if (block.linkShare() > 0.6 && !inParagraph && !block.linkedSentence()) {
      return false;
    }
    if (title != null && text.equalsIgnoreCase(title) || !hasWord(text)) {
      return false;
    }
    if (Stamps.stamp(text) || Stamps.fields(text) || Boilerplate.credit(text)) {
      return false;
    }
    if (Boilerplate.speaksOfOutlet(text) || !block.heading() && Boilerplate.label(text)) {
      return false;
    }
    return !(Boilerplate.pointsElsewhere(text)
        && (text.length() < 200 && !block.closed()
            || block.linkChars() > 0
            || Boilerplate.listsOthers(text)));
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
