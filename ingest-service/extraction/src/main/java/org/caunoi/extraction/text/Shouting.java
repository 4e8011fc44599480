package org.caunoi.extraction.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Gives sentences that are all in capitals, as some leads and captions are, the usual spelling. */
final class Shouting {

  /** Fewer words in capitals may be abbreviations and names. */
  private static final int WORDS = 6;

  /** The longest name of a place at the head of a report, words. */
  private static final int DATELINE = 4;

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
    if (!sentences.isEmpty() && !found.get(0)) {
      dateline(words, sentences.get(0));
    }
    return found;
  }

  /** "NAKHON PHANOM: ...", "ST. PETERSBURG, Fla. —": the place at the head of a report. */
  private static void dateline(String[] words, Sentence sentence) {
    var end = sentence.first();
    while (end < sentence.last() && end < DATELINE && loud(words[end])) {
      end++;
    }
    var closed = end < sentence.last() && ",-–—:(/.".contains(words[end]);
    for (var t = sentence.first(); closed && t < end; t++) {
      words[t] = quiet(words[t]);
    }
  }

  private static boolean loud(String word) {
    return word.length() > 2 && Letters.loud(word) && word.chars().allMatch(Character::isLetter);
  }

  private static boolean shouted(String[] words, Sentence sentence) {
    var loud = 0;
    for (var t = sentence.first(); t < sentence.last(); t++) {
      var word = words[t];
      if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
        if (!Letters.loud(word)) {
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
