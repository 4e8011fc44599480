package org.caunoi.extraction.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives sentences that are all in capitals, as some leads and captions are, the usual spelling. */
final class Shouting {

  /** Fewer words in capitals may be abbreviations and names. */
  private static final int WORDS = 6;

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(WordLists.read(Shouting.class, "credits.txt").get("abbreviations"));

  private Shouting() {}

  /** Answers the numbers of the sentences that were in capitals. */
  static BitSet quieten(String[] words, List<Sentence> sentences) {
    var found = new BitSet();
    for (var sentence : sentences) {
      if (shouted(words, sentence)) {
        found.set(sentence.index());
        for (var t = sentence.first(); t < sentence.last(); t++) {
          words[t] = quiet(words[t]);
        }
      }
    }
    return found;
  }

  private static boolean shouted(String[] words, Sentence sentence) {
    var loud = 0;
    for (var t = sentence.first(); t < sentence.last(); t++) {
      var word = words[t];
      if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
        if (!word.equals(word.toUpperCase(Locale.ROOT))) {
          return false;
        }
        loud++;
      }
    }
    return loud >= WORDS;
  }

  private static String quiet(String word) {
    var plain = word.length() > 1 && (word.length() > 4 || Vietnamese.syllable(word));
    return plain && !ABBREVIATIONS.contains(word)
        ? word.charAt(0) + Letters.lower(word.substring(1))
        : word;
  }
}
