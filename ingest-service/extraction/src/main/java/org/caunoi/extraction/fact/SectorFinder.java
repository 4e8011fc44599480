package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;

/** Tells the sectors of a passage by its words: {@code sectors.txt}. */
final class SectorFinder {

  private static final Lexicon WORDS = Lexicon.read(SectorFinder.class, "sectors.txt");
  private static final String WEAK = ".weak";

  private SectorFinder() {}

  static List<String> find(Text text, int first, int last) {
    var sectors = new LinkedHashSet<String>();
    for (var match : words(text, first, last)) {
      sectors.addAll(codes(match));
    }
    return new ArrayList<>(sectors);
  }

  static List<String> find(Text text, Collection<Sentence> sentences) {
    Set<String> sectors = new LinkedHashSet<>();
    sentences.forEach(s -> sectors.addAll(find(text, s.first(), s.last())));
    return new ArrayList<>(sectors);
  }

  /** The words of sectors between two tokens. */
  static List<Match<String>> words(Text text, int first, int last) {
    return WORDS.find(text, first, last);
  }

  /** The sectors that a word tells: "đường bay thẳng" is of two. */
  static List<String> codes(Match<String> word) {
    var list = word.value();
    return List.of(
        (weak(word) ? list.substring(0, list.length() - WEAK.length()) : list).split("\\+"));
  }

  /** Is it a word that is often said without its sector being talked about? */
  static boolean weak(Match<String> word) {
    return word.value().endsWith(WEAK);
  }
}
