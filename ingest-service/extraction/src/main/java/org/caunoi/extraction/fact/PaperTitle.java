package org.caunoi.extraction.fact;

import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the title of a paper: what it is about, behind its name, or what stands in quotes. */
final class PaperTitle {

  private static final Lexicon WORDS = Lexicon.read(PaperTitle.class, "titles-of-papers.txt");

  /** Titles are not longer, words. */
  private static final int LONGEST = 32;

  /** Words between the name of a paper and "về": "hợp tác hữu nghị". */
  private static final int NEAR = 6;

  private PaperTitle() {}

  /** The title as written; null where only the kind of paper is told. */
  static @Nullable String of(Text text, Naming paper) {
    var limit = Math.min(paper.to(), paper.first() + LONGEST);
    while (paper.more() && limit > paper.last() && WORDS.is(text, limit - 1, limit, "and")) {
      limit--;
    }
    if (quote(text.word(paper.first() - 1))) {
      for (var t = paper.last(); t < limit; t++) {
        if (quote(text.word(t))) {
          return text.slice(paper.first(), t);
        }
      }
    }
    if (quote(text.word(paper.last()))) {
      for (var t = paper.last() + 1; t < limit; t++) {
        if (quote(text.word(t))) {
          return text.slice(paper.last() + 1, t);
        }
      }
    }
    return about(text, paper, limit);
  }

  private static @Nullable String about(Text text, Naming paper, int limit) {
    var from = -1;
    var t = paper.first();
    while (t < limit) {
      var match = WORDS.at(text, t, limit);
      if (t >= paper.last() && (ends(text, t) || match != null && match.values().contains("end"))) {
        break;
      }
      var about = match != null && match.values().contains("about");
      from = about && from < 0 && t < paper.last() + NEAR ? t : from;
      t = match != null && match.values().contains("within") ? match.last() : t + 1;
    }
    // "thỏa thuận về kinh tế, văn hóa và thể thao" lists fields; it has no title.
    var list = text.word(t).equals(",") && !text.capital(paper.first());
    return from < 0 || t - from < 2 || list ? null : text.slice(paper.first(), t);
  }

  private static boolean ends(Text text, int token) {
    var word = text.word(token);
    return !Letters.capital(word)
        && !Character.isLetterOrDigit(word.charAt(0))
        && !"-&".contains(word);
  }

  private static boolean quote(String word) {
    return "\"“”«»".contains(word) && !word.isEmpty();
  }
}
