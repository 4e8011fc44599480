package org.caunoi.extraction.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;

/** The small words of a text that turn what its sentences say: {@code cues.txt}. */
final class Cues {

  private static final Lexicon WORDS = Lexicon.read(Cues.class, "cues.txt");

  /** By list: the first token of each phrase, and the token after it. */
  private final Map<String, TreeMap<Integer, Integer>> found = new HashMap<>();

  private Cues() {}

  static Cues of(Text text) {
    return of(text, WORDS);
  }

  /** The words of another file. */
  static Cues of(Text text, Lexicon words) {
    var cues = new Cues();
    for (var match : words.find(text, 0, text.size())) {
      for (var list : match.values()) {
        cues.found.computeIfAbsent(list, name -> new TreeMap<>()).put(match.first(), match.last());
      }
    }
    return cues;
  }

  /** Does a phrase of a list stand in the sentence? */
  boolean has(Sentence sentence, String list) {
    return has(sentence.first(), sentence.last(), list);
  }

  /** Does a phrase of a list end where a token begins? */
  boolean endsAt(int token, String list) {
    var places = found.get(list);
    var last = places == null ? null : places.lowerEntry(token);
    return last != null && last.getValue() == token;
  }

  /** Does a phrase of a list begin between two tokens? */
  boolean has(int first, int last, String list) {
    var places = found.get(list);
    var next = places == null ? null : places.ceilingKey(first);
    return next != null && next < last;
  }
}
