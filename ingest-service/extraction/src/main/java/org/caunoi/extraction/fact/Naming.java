package org.caunoi.extraction.fact;

import org.caunoi.extraction.text.PhraseTrie.Match;

/**
 * A paper, or a bundle of papers, as one place of a sentence names it.
 *
 * @param noun what it is called
 * @param from the first token of its part of the sentence
 * @param to the token after its part of the sentence
 * @param more the sentence names another paper, too
 * @param own it has a number of its own: "và một thỏa thuận"
 */
record Naming(Match<String> noun, int from, int to, boolean more, boolean own) {

  int first() {
    return noun.first();
  }

  int last() {
    return noun.last();
  }
}
