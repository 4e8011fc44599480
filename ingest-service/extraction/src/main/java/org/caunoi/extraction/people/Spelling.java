package org.caunoi.extraction.people;

import java.util.Map;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.Vietnamese;

/**
 * Tells by its spelling whether a word with a capital is a Vietnamese compound or a foreign name.
 */
record Spelling(Text text, Titles titles, Map<Integer, Mention> places) {

  /** "Kinh tế", "Nội vụ": of a Vietnamese compound only the first syllable has a capital. */
  boolean compound(int token, int limit) {
    var next = token + 1;
    return next < limit
        && !places.containsKey(next)
        && !text.capital(next)
        && Character.isLetter(text.word(next).charAt(0))
        && titles.kind(text, next, limit) == null
        && titles.head(text, next, limit) == null
        && Vietnamese.syllable(text.word(token))
        && Vietnamese.syllable(text.word(next));
  }

  /** By its spelling: "Gérard Muster", "Chen Gang". */
  boolean foreign(int first, int last) {
    var marked = false;
    for (var t = first; t < last; t++) {
      if (!Vietnamese.syllable(text.word(t))) {
        return true;
      }
      marked |= Vietnamese.marked(text.word(t));
    }
    return !marked;
  }
}
