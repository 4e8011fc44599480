package org.caunoi.extraction.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a paper was signed, will be, is asked for or carried out. "Will sign" is never
 * signed.
 */
final class Moods {

  /** Words between "be" and "signed": "be officially signed". */
  private static final int NEAR = 3;

  /** Words in which a small word turns the verb behind it: "để hai bên sớm ký". */
  private static final int TURN = 6;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Lexicon WORDS = Lexicon.read(Moods.class, "moods.txt");

  private final Scene scene;
  private final Text text;
  private final Cues cues;
  private final Governors governors;

  Moods(Scene scene) {
    this.scene = scene;
    text = scene.text();
    cues = scene.moods();
    governors = new Governors(text, cues);
  }

  /** The small words around papers: {@code moods.txt}. */
  static Cues cues(Text text) {
    return Cues.of(text, WORDS);
  }

  Cues cues() {
    return cues;
  }

  /** Does no verb stand behind its name? */
  boolean bare(List<Match<String>> words, Naming paper) {
    return governors.behind(words, paper) == null;
  }

  /** "The document", "bản ghi nhớ này": a paper that was told of before. */
  boolean again(Naming paper) {
    return cues.has(paper.first() - 1, paper.first(), "again-before")
        || cues.has(paper.last(), paper.last() + 1, "again-behind");
  }

  /** What the sentence says of the paper; null: it only names one. */
  @Nullable AgreementStatus of(List<Match<String>> words, Naming paper, Sentence sentence) {
    var before = governors.before(words, paper, sentence);
    if (before != null
        && before.value().equals("carry")
        && paper.first() - before.last() <= Governors.NEAR) {
      // What one is asked to carry out was signed at the time that is told.
      var asked = cues.has(governors.start(sentence, before.first()), before.first(), "modal");
      return asked && signedAt(words, paper) != null
          ? AgreementStatus.SIGNED
          : AgreementStatus.IMPLEMENTING;
    }
    var behind = governors.behind(words, paper);
    if (participle(behind, paper)) {
      return null;
    }
    var second = paper.from() > sentence.first();
    var carried = before != null && before.value().equals("carry");
    if ((second || carried) && inPassing(behind)) {
      return null;
    }
    var status = behind == null ? null : status(behind, paper, sentence);
    if (status == null && before != null && !inPassing(behind, paper)) {
      status = status(before, paper, sentence);
    }
    // "thỏa thuận hữu nghị năm 2008", "a memorandum since 2013"
    var done =
        handed(paper, sentence)
            || issued(paper, sentence)
            || dated(paper.last())
            || dated(paper.last() + 1);
    if (status == AgreementStatus.SIGNED && cues.has(paper.last(), paper.to(), "owed")) {
      return AgreementStatus.IMPLEMENTING;
    }
    return status == null && done ? AgreementStatus.SIGNED : status;
  }

  /** "ký năm 2022", "signed in 2013": where the day stands on which the paper was signed. */
  @Nullable Match<String> signedAt(List<Match<String>> words, Naming paper) {
    var behind = governors.behind(words, paper);
    return behind != null && behind.value().equals("sign") && timed(behind, paper) ? behind : null;
  }

  private @Nullable AgreementStatus status(Match<String> verb, Naming paper, Sentence sentence) {
    var asked = cues.has(governors.start(sentence, verb.first()), verb.first(), "modal");
    return switch (verb.value()) {
      case "propose", "propose-near" -> AgreementStatus.PROPOSED;
      case "will" ->
          agreed(verb)
              ? null
              : minutes(verb, paper)
                  ? AgreementStatus.SIGNED
                  : asked ? AgreementStatus.PROPOSED : coming(verb, sentence);
      case "sign", "sign-near" ->
          signed(verb, paper, sentence, asked || governors.talkedOf(verb, sentence));
      default -> null;
    };
  }

  /** "việc hai bên đã thống nhất ký kết": told as a thing that was. */
  private boolean agreed(Match<String> verb) {
    return text.lower(verb.first() - 1).equals("đã")
        && cues.has(verb.first() - TURN, verb.first(), "deed");
  }

  /** "Hai bên thống nhất ký biên bản hội đàm": what records a sitting is signed at its end. */
  private boolean minutes(Match<String> verb, Naming paper) {
    return cues.has(paper.first(), paper.last(), "minutes")
        && !cues.has(verb.first(), paper.first(), "coming");
  }

  /** "met to sign" did; "decided to sign" will. */
  private AgreementStatus coming(Match<String> verb, Sentence sentence) {
    var came = cues.has(governors.start(sentence, verb.first()), verb.first(), "came");
    return came
            && text.lower(verb.first()).equals("to")
            && !text.lower(verb.first() + 1).equals("be")
        ? AgreementStatus.SIGNED
        : AgreementStatus.TO_BE_SIGNED;
  }

  /** Is it signed, to be signed or only asked for? */
  private @Nullable AgreementStatus signed(
      Match<String> sign, Naming paper, Sentence sentence, boolean asked) {
    var word = text.lower(sign.first());
    var turn = Math.max(sentence.first(), sign.first() - TURN);
    if (cues.has(sign.first() - 2, sign.first(), "unsigned")
        || cues.has(turn, sign.first(), "if")
        || cues.has(sign.first(), sign.last() + 1, "undone")
        || cues.has(sign.last(), sentence.last(), "called-off")
        || summed(sign, sentence)) {
      return null;
    }
    if (word.equals("đã") || word.equals("vừa") || timed(sign, paper)) {
      return AgreementStatus.SIGNED;
    }
    // "will cooperate under a pact signed this week"
    var did = word.equals("signed") && !cues.has(sign.first() - NEAR, sign.first(), "passive");
    if (asked && !did) {
      return AgreementStatus.PROPOSED;
    }
    var soon = cues.has(sign.last(), sign.last() + 2, "soon");
    var named = did && sign.first() >= paper.last();
    if (soon
        || !named && cues.has(governors.start(sentence, sign.first()), sign.first(), "coming")
        || !did && cues.has(turn, sign.first(), "purpose")) {
      return AgreementStatus.TO_BE_SIGNED;
    }
    return deed(sign) && !held(sign, sentence) ? null : AgreementStatus.SIGNED;
  }

  /** "hiện có quan hệ với ..., đã ký 21 thỏa thuận": papers of many years. */
  private boolean summed(Match<String> sign, Sentence sentence) {
    return cues.has(sentence.first(), sign.first(), "total");
  }

  /** "việc ký kết bản ghi nhớ sẽ ...": signing told as a thing. */
  private boolean deed(Match<String> sign) {
    return cues.has(sign.first() - 1, sign.first(), "deed")
        || text.lower(sign.first()).equals("signing");
  }

  /** "... đã diễn ra", "chứng kiến việc ký": the thing took place. */
  private boolean held(Match<String> sign, Sentence sentence) {
    return scene.cues().has(sentence.first(), sign.first(), "witness")
        || cues.has(sign.first() - 2, sign.first(), "having")
        || cues.has(sign.last(), sentence.last(), "held")
            && !cues.has(sign.last(), sentence.last(), "coming");
  }

  /** "agreements signed during the visit must be carried out": told with no day of their own. */
  private boolean participle(@Nullable Match<String> behind, Naming paper) {
    return behind != null
        && behind.first() == paper.last()
        && text.lower(behind.first()).equals("signed")
        && text.lower(paper.last() - 1).endsWith("s")
        && cues.has(paper.last(), behind.last() + 2, "during")
        && !timed(behind, paper);
  }

  /** "triển khai A và các bản ghi nhớ ký giữa ...": the second one, too, is only named. */
  private boolean inPassing(@Nullable Match<String> behind) {
    return behind != null
        && behind.value().equals("sign")
        && text.lower(behind.first()).equals("ký")
        && text.lower(behind.last()).equals("giữa");
  }

  /** "các thỏa thuận đã ký kết": papers of some time, without a word on when. */
  private boolean inPassing(@Nullable Match<String> behind, Naming paper) {
    return behind != null
        && behind.first() == paper.last()
        && text.lower(behind.first()).equals("đã")
        && !timed(behind, paper);
  }

  /** Does a year or a day stand behind the word? What has a year was done. */
  private boolean timed(Match<String> sign, Naming paper) {
    return dated(sign.last())
        || scene.times(text.sentenceOf(sign.first())).stream()
            .anyMatch(
                time ->
                    time.start() >= text.end(sign.last() - 1)
                        && text.tokenAt(time.start()) - sign.last() <= Governors.NEAR
                        && sign.first() >= paper.last());
  }

  /** "ký năm 2022", "signed in 2013". */
  private boolean dated(int token) {
    var second = text.word(token + 2);
    return YEAR.matcher(text.word(token + 1)).matches()
        || second.startsWith("20") && YEAR.matcher(second).matches();
  }

  /** "trao 7 bản ghi nhớ", "exchanged six memoranda". */
  private boolean handed(Naming paper, Sentence sentence) {
    return cues.has(paper.first() - 4, paper.first(), "hand") && fact(paper, sentence);
  }

  /** "ra tuyên bố chung", "công bố bản ghi nhớ". */
  private boolean issued(Naming paper, Sentence sentence) {
    var statement =
        paper.noun().value().equals(AgreementKind.JOINT_STATEMENT.name())
            && cues.has(paper.first() - 2, paper.first(), "issued");
    return (statement || cues.endsAt(paper.first(), "announced")) && fact(paper, sentence);
  }

  /** Neither to come nor only asked for. */
  private boolean fact(Naming paper, Sentence sentence) {
    return !cues.has(governors.start(sentence, paper.first()), paper.first(), "coming")
        && !cues.has(governors.start(sentence, paper.first()), paper.first(), "modal");
  }
}
