package org.caunoi.extraction.fact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;

/** The small words of a text that turn what its sentences say: {@code cues.txt}. */
final class Cues {

  private static final Lexicon WORDS = Lexicon.read(Cues.class, "cues.txt");

  /** Where the phrases of one list stand, in the order of the text. */
  private static final class Places {
    private int[] firsts = new int[4];
    private int[] lasts = new int[4];
    private int size;

    void add(int first, int last) {
      if (size > 0 && firsts[size - 1] == first) {
        return;
      }
      if (size == firsts.length) {
        firsts = Arrays.copyOf(firsts, 2 * size);
        lasts = Arrays.copyOf(lasts, 2 * size);
      }
      firsts[size] = first;
      lasts[size++] = last;
    }

    /** The number of the first phrase at or behind a token. */
    int from(int token) {
      var at = Arrays.binarySearch(firsts, 0, size, token);
      return at >= 0 ? at : -at - 1;
    }
  }

  private final Map<String, Places> found = new HashMap<>();

  private Cues() {}

  static Cues of(Text text) {
    return of(text, WORDS);
  }

  /** The words of another file. */
  static Cues of(Text text, Lexicon words) {
    var cues = new Cues();
    for (var match : words.find(text, 0, text.size())) {
      for (var list : match.values()) {
        cues.found.computeIfAbsent(list, name -> new Places()).add(match.first(), match.last());
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
    var before = places == null ? -1 : places.from(token) - 1;
    return before >= 0 && places.lasts[before] == token;
  }

  /** Does a phrase of a list begin between two tokens? */
  boolean has(int first, int last, String list) {
    var places = found.get(list);
    var next = places == null ? 0 : places.from(first);
    return places != null && next < places.size && places.firsts[next] < last;
  }
}
