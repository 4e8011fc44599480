package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the verb that governs the name of a paper, before or behind it. */
final class Governors {

  /** Words between "thực hiện" and what is carried out: "có hiệu quả các". */
  static final int NEAR = 5;

  /** Words between "đề xuất một" and the name of a paper. */
  private static final int BESIDE = 2;

  /** Words between the name of a paper and "được ký". */
  private static final int BEHIND = 30;

  /** Words of a clause; what is longer is a list. */
  private static final int LONGEST = 120;

  private final Text text;
  private final Cues cues;

  Governors(Text text, Cues cues) {
    this.text = text;
    this.cues = cues;
  }

  /** The verb that governs the paper: the last one before it in its clause. */
  @Nullable Match<String> before(List<Match<String>> words, Naming paper, Sentence sentence) {
    Match<String> found = null;
    var from = start(sentence, paper.first());
    for (var word : words) {
      var before = word.first() >= from && word.last() <= paper.first();
      if (before && verb(word) && !far(word, paper) && !named(word)) {
        found = word;
      }
    }
    return found;
  }

  /** The verb of what is told of the paper behind its name: "bản ghi nhớ ... đã được ký". */
  @Nullable Match<String> behind(List<Match<String>> words, Naming paper) {
    for (var word : words) {
      if (word.first() >= paper.last() && verb(word) && !word.value().equals("carry")) {
        var near = word.first() - paper.last() <= BEHIND && word.first() < paper.to();
        // What stands directly before another paper governs that one.
        var other = paper.more() && paper.to() - word.last() <= 2;
        return near && !other && !broken(paper.last(), word.first()) ? word : null;
      }
    }
    return null;
  }

  /** Where the clause of a token begins: behind the last semicolon. */
  int start(Sentence sentence, int token) {
    var from = Math.max(sentence.first(), token - LONGEST);
    for (var t = token - 1; t > from; t--) {
      if (text.word(t).equals(";")) {
        return t + 1;
      }
    }
    return from;
  }

  /** "trao đổi về việc mở ...; ký kết ...": one of the things that are talked about. */
  boolean talkedOf(Match<String> sign, Sentence sentence) {
    var start = start(sentence, sign.first());
    return start > sentence.first()
        && sign.first() == start
        && (cues.has(sentence.first(), start, "talked")
            || cues.has(sentence.first(), start, "modal"));
  }

  private boolean broken(int first, int last) {
    for (var t = first; t < last; t++) {
      if (text.word(t).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** "exchanged views on how to draft a memorandum": the verb governs something else. */
  private boolean far(Match<String> word, Naming paper) {
    var between = paper.first() - word.last();
    return switch (word.value()) {
      case "sign-near" -> between > NEAR || cues.has(word.last(), paper.first(), "modal");
      case "propose-near" -> between > BESIDE;
      default -> false;
    };
  }

  /** "thị trấn Plei Cần ký ...": a part of a name is no verb. */
  private boolean named(Match<String> word) {
    return word.value().startsWith("propose")
        && text.capital(word.first())
        && text.capital(word.first() - 1);
  }

  private static boolean verb(Match<String> word) {
    return switch (word.value()) {
      case "sign", "sign-near", "will", "propose", "propose-near", "carry" -> true;
      default -> false;
    };
  }
}
