package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;

/** Tells the sectors of a passage by its words: {@code sectors.txt}. */
final class SectorFinder {

  private static final Lexicon WORDS = Lexicon.read(SectorFinder.class, "sectors.txt");

  private SectorFinder() {}

  static List<String> find(Text text, int first, int last) {
    return new ArrayList<>(counts(text, first, last).keySet());
  }

  static List<String> find(Text text, Collection<Sentence> sentences) {
    var sectors = new LinkedHashMap<String, Integer>();
    for (var sentence : sentences) {
      counts(text, sentence.first(), sentence.last())
          .forEach((s, n) -> sectors.merge(s, n, Integer::sum));
    }
    return new ArrayList<>(sectors.keySet());
  }

  private static Map<String, Integer> counts(Text text, int first, int last) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var match : WORDS.find(text, first, last)) {
      counts.merge(match.value(), 1, Integer::sum);
    }
    return counts;
  }
}
