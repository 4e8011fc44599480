package org.caunoi.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the tokens of a text into sentences. */
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(WordLists.read(Sentences.class, "abbreviations.txt").get("abbreviations"));
  private static final Set<String> CREDITS =
      Set.copyOf(WordLists.read(Sentences.class, "credits.txt").get("credits"));

  private final Text text;

  Sentences(Text text) {
    this.text = text;
  }

  List<Sentence> split() {
    var found = new ArrayList<Sentence>();
    var first = 0;
    var block = 0;
    for (var i = 0; i < text.size(); i++) {
      var last = i == text.size() - 1;
      var newline = !last && text.lineBreak(text.end(i), text.start(i + 1));
      if (last || newline || stop(i) || credit(i + 1) || creditEnds(first, i)) {
        found.add(new Sentence(found.size(), block, text.start(first), text.end(i), first, i + 1));
        first = i + 1;
        block += newline ? 1 : 0;
      }
    }
    return List.copyOf(found);
  }

  private boolean stop(int i) {
    var mark = text.word(i);
    if (!mark.equals(".") && !mark.equals("!") && !mark.equals("?") && !mark.equals("…")) {
      return false;
    }
    if (text.start(i + 1) == text.end(i)) {
      return false;
    }
    var next = text.word(i + 1).charAt(0);
    if (!Character.isUpperCase(next)
        && !Character.isDigit(next)
        && "\"“'‘(-*•[".indexOf(next) < 0) {
      return false;
    }
    return !(mark.equals(".")
        && i > 0
        && text.end(i - 1) == text.start(i)
        && abbreviation(text.word(i - 1)));
  }

  private static boolean abbreviation(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || ABBREVIATIONS.contains(word);
  }

  /** "... làm việc - Ảnh: NAM", "... (Ảnh: TTXVN)": the credit is no part of the sentence. */
  private boolean credit(int token) {
    var word = text.word(token).equals("(") ? token + 1 : token;
    return !text.word(word - 1).equals("(") == (word == token)
        && CREDITS.contains(text.word(word))
        && text.word(word + 1).equals(":");
  }

  private boolean creditEnds(int first, int token) {
    return text.word(token).equals(")")
        && text.word(first).equals("(")
        && credit(first)
        && Letters.capital(text.word(token + 1));
  }
}
