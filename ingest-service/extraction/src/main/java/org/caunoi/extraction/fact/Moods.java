package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a paper was signed, will be, is asked for or carried out. "Will sign" is never
 * signed.
 */
final class Moods {

  private final Scene scene;
  private final Text text;

  Moods(Scene scene) {
    this.scene = scene;
    text = scene.text();
  }

  /** What the sentence says of the paper; null: it only names one. */
  @Nullable AgreementStatus of(List<Match<String>> matches, Match<String> noun, Sentence sentence) {
    AgreementStatus status = null;
    for (var match : matches) {
      var word = match.value();
      if (word.equals("propose")) {
        return AgreementStatus.PROPOSED;
      }
      if (word.equals("will")) {
        status = AgreementStatus.TO_BE_SIGNED;
      } else if (word.equals("sign")
          && (status == null || status == AgreementStatus.IMPLEMENTING)) {
        var mood = mood(match, noun, sentence);
        status = mood == null ? status : mood;
      } else if (word.equals("carry") && status == null && match.last() <= noun.first()) {
        status = AgreementStatus.IMPLEMENTING;
      }
    }
    // "thỏa thuận hữu nghị năm 2008", "a memorandum since 2013"
    var done = status == null && (handed(noun) || dated(noun.last()) || dated(noun.last() + 1));
    return done ? AgreementStatus.SIGNED : status;
  }

  /** Is it signed, to be signed or only asked for? Null: "các thỏa thuận đã ký kết" in passing. */
  private @Nullable AgreementStatus mood(
      Match<String> sign, Match<String> noun, Sentence sentence) {
    var done = text.lower(sign.first()).equals("đã") || text.lower(sign.first()).equals("signed");
    done |= dated(sign.last());
    if (done && sign.first() == noun.last() && !text.lower(sign.first()).equals("signed")) {
      return null;
    }
    if (!done && scene.cues().has(sentence.first(), sign.first(), "modal")) {
      return AgreementStatus.PROPOSED;
    }
    return !done && scene.cues().has(sentence.first(), sign.first(), "coming")
        ? AgreementStatus.TO_BE_SIGNED
        : AgreementStatus.SIGNED;
  }

  /** "ký năm 2022", "signed in 2013": what has a year was done. */
  private boolean dated(int token) {
    return text.word(token + 1).matches("(?:19|20)\\d{2}")
        || text.word(token + 2).matches("20\\d{2}");
  }

  /** "trao 7 bản ghi nhớ", "exchanged six memoranda". */
  private boolean handed(Match<String> noun) {
    return scene.cues().has(noun.first() - 4, noun.first(), "hand");
  }
}
