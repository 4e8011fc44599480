package org.caunoi.extraction.fact;

import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Text;

/** The words around those that bind and ask: {@code clauses.txt}. */
final class Clauses {

  private static final Lexicon WORDS = Lexicon.read(Clauses.class, "clauses.txt");

  /** Words of the longest phrase of the file. */
  static final int LONGEST = 4;

  private final Text text;

  Clauses(Text text) {
    this.text = text;
  }

  /** Does a phrase of a list begin at a token? */
  boolean at(int token, int limit, String list) {
    var match = WORDS.at(text, token, limit);
    return match != null && match.values().contains(list);
  }

  /** The first token of a phrase of a list that ends before a token; -1 if none does. */
  int before(int token, int limit, String list) {
    for (var k = LONGEST; k >= 1; k--) {
      if (token - k >= limit && WORDS.is(text, token - k, token, list)) {
        return token - k;
      }
    }
    return -1;
  }

  /** The token behind all phrases of a list that begin at a token. */
  int behind(int token, int limit, String list) {
    var first = token;
    for (var match = WORDS.at(text, first, limit);
        match != null && match.values().contains(list);
        match = WORDS.at(text, first, limit)) {
      first = match.last();
    }
    return first;
  }
}
