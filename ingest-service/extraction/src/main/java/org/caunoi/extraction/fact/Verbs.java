package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the words by which sides promise, ask and wish: {@code commitments.txt}. */
final class Verbs {

  private static final Lexicon WORDS = Lexicon.read(Verbs.class, "commitments.txt");
  private static final Set<String> MODALITIES = Set.of("AGREED", "PLEDGED", "PROPOSED", "WISHED");

  /** "called on the ministry to open": the request stands behind whom it is made to. */
  private static final int ADDRESSED = 14;

  /** Words of who is told to do something: "said the metropolis would share". */
  private static final int AGENT = 4;

  /** Words of a clause in which one says what is needed. */
  private static final int CLAUSE = 30;

  /**
   * A word of a sentence that binds or asks, with the side it does so for.
   *
   * @param first where its clause begins: the word, or its subject
   */
  record Verb(Match<String> word, Modality modality, Side side, int first) {

    boolean asks() {
      return modality == Modality.PROPOSED || modality == Modality.WISHED;
    }
  }

  private final Text text;
  private final Scene scene;
  private final Speakers speakers;
  private final Clauses clauses;

  Verbs(Stage stage, Speakers speakers, Clauses clauses) {
    scene = stage.scene();
    text = scene.text();
    this.speakers = speakers;
    this.clauses = clauses;
  }

  /** All words of the file in a sentence. */
  List<Match<String>> words(Sentence sentence) {
    return WORDS.find(text, sentence);
  }

  /** Those that bind or ask. */
  List<Verb> of(Sentence sentence, List<Match<String>> words) {
    var verbs = new ArrayList<Verb>();
    Match<String> told = null;
    Match<String> hoped = null;
    for (var word : words) {
      if (word.value().equals("told")) {
        told = noun(sentence, word) ? told : word;
        continue;
      }
      // "tin tưởng quan hệ hai bên sẽ ..." is belief to its end.
      if (hoped != null && clauses.before(word.first(), hoped.last(), "join") < 0) {
        continue;
      }
      hoped = word.value().equals("belief") || courtesy(sentence, word) ? word : null;
      var last = verbs.isEmpty() ? null : verbs.get(verbs.size() - 1);
      last = last != null && turns(told, last) ? null : last;
      if (hoped == null && !noun(sentence, word) && !nested(sentence, last, word)) {
        var verb = verb(sentence, word, told == null ? tail(sentence, word, words) : told);
        if (verb != null) {
          verbs.add(verb);
        }
      }
    }
    return verbs;
  }

  /** Is it a verb of speech? "suggested at a meeting" is one, too. */
  boolean tells(Sentence sentence, Match<String> word) {
    var place = clauses.at(word.last(), sentence.last(), "behind-place");
    var speech = word.value().equals("told") || place && word.value().equals("PROPOSED");
    return speech && !noun(sentence, word);
  }

  /** The verb behind what is quoted: "The two sides should ..., he said". */
  private @Nullable Match<String> tail(
      Sentence sentence, Match<String> word, List<Match<String>> words) {
    var tail = words.get(words.size() - 1);
    return tail.first() > word.first() && tells(sentence, tail) ? tail : null;
  }

  /** "đồng ý và cho biết ...": one goes on to speak of other things. */
  boolean turns(@Nullable Match<String> told, Verb last) {
    return told != null
        && told.first() > last.word().first()
        && told.value().equals("told")
        && clauses.before(told.first(), last.word().last(), "join") >= 0;
  }

  /** "các đề nghị", "mong muốn của nhân dân", "đường Thống Nhất". */
  boolean noun(Sentence sentence, Match<String> word) {
    var end = text.word(word.last() - 1);
    var name = word.last() - word.first() > 1 && Letters.capital(end) && !Letters.loud(end);
    var told = WORDS.is(text, word.first(), word.first() + 2, "told");
    if (name || !told && clauses.at(word.last(), sentence.last(), "noun-before")) {
      return true;
    }
    var first = clauses.before(word.first(), sentence.first(), "noun-behind");
    return first >= 0 && clauses.before(first, sentence.first(), "raised") < 0
        || speakers.deed(sentence, word.first());
  }

  private @Nullable Verb verb(Sentence sentence, Match<String> word, @Nullable Match<String> told) {
    if (word.value().equals("will")) {
      return pledge(sentence, word, told);
    }
    if (word.value().equals("should")) {
      return request(sentence, word, told);
    }
    if (!MODALITIES.contains(word.value()) || past(sentence, word)) {
      return null;
    }
    var modality = Modality.valueOf(word.value());
    var side = speakers.of(sentence, word.first());
    if (side != null && modality == Modality.AGREED && speakers.with(word.last(), side)) {
      side = Side.BOTH;
    }
    return side == null ? null : new Verb(word, modality, side, word.first());
  }

  /** "Chính quyền Cairo sẽ phối hợp": who can bind himself, and to something he does. */
  private @Nullable Verb pledge(
      Sentence sentence, Match<String> word, @Nullable Match<String> told) {
    var does = clauses.behind(word.last(), sentence.last(), "soon");
    if (clauses.at(does, sentence.last(), "idle")) {
      return null;
    }
    var near = told != null && told.last() <= word.first() && word.first() - told.last() <= AGENT;
    var side = near && told.last() == word.first() ? null : speakers.agent(sentence, word.first());
    if (side == null && near && !clauses.at(told.last(), sentence.last(), "event")) {
      side = speakers.of(sentence, told.first());
    }
    // "Theo thỏa thuận, Huế sẽ ...": both have agreed to it.
    var opening = text.lower(sentence.first());
    var written = opening.equals("theo") || opening.equals("under");
    var modality = written ? Modality.AGREED : Modality.PLEDGED;
    return side == null ? null : new Verb(word, modality, side, first(sentence, word));
  }

  /** "hai thành phố nên ...": asked of both, or of the other side. */
  private @Nullable Verb request(
      Sentence sentence, Match<String> word, @Nullable Match<String> told) {
    var said = speakers.according(sentence);
    if (said == null) {
      var subject = speakers.subjects().before(sentence, word.first());
      var side = speakers.subject(sentence, word.first());
      var behind = told != null && told.first() > word.first();
      var voice =
          behind
              ? speakers.subject(sentence, told.first())
              : speakers.voice(sentence, told == null ? sentence.first() : told.first());
      var quoted = "\"“".contains(text.word(sentence.first()));
      var they = subject != null && "they".equals(subject.word());
      said = side == null || side == voice || quoted && they ? null : voice;
    }
    return said == null ? null : new Verb(word, Modality.PROPOSED, said, first(sentence, word));
  }

  private int first(Sentence sentence, Match<String> word) {
    var subject = speakers.subjects().before(sentence, word.first());
    return subject == null ? word.first() : subject.first();
  }

  /** Agreeing with what somebody said, and hoping for what happens by itself, bind nobody. */
  private boolean courtesy(Sentence sentence, Match<String> word) {
    var behind = word.last();
    return switch (word.value()) {
      case "AGREED" ->
          clauses.at(behind, sentence.last(), "statement")
              && WORDS.find(text, behind, Math.min(sentence.last(), behind + CLAUSE)).stream()
                  .noneMatch(m -> m.value().equals("should"));
      case "WISHED" -> clauses.at(behind, sentence.last(), "event");
      case "PROPOSED", "PLEDGED" ->
          clauses.at(behind, sentence.last(), "behind-place")
              || text.lower(behind - 1).equals("on") && !addressed(word, sentence);
      default -> false;
    };
  }

  /** "called on": a request names what is asked behind "to"; a visit does not. */
  private boolean addressed(Match<String> word, Sentence sentence) {
    var limit = Math.min(sentence.last(), word.last() + ADDRESSED);
    return IntStream.range(word.last(), limit).anyMatch(t -> text.lower(t).equals("to"));
  }

  /** "trước đó đã đề nghị": told of what was before. */
  private boolean past(Sentence sentence, Match<String> word) {
    var cues = scene.cues();
    var near = Math.max(sentence.first(), word.first() - Clauses.LONGEST);
    return cues.has(near, word.first(), "before")
        || cues.has(sentence.first(), sentence.first() + 1, "before");
  }

  /** Is the word only a part of what was asked before it? "đề nghị hai bên thống nhất ..." */
  private boolean nested(Sentence sentence, @Nullable Verb last, Match<String> word) {
    if (last == null) {
      return false;
    }
    var limit = last.word().last();
    var end = speakers.subjects().end(sentence, word.first());
    var own = speakers.subject(sentence, word.first());
    var opens = own != null && opens(limit, end);
    if (!opens && clauses.before(word.first(), limit, "join") < 0) {
      return true;
    }
    return clauses.at(word.first(), word.last(), "weak")
        && (own == null || own == last.side() || own == Side.BOTH)
        && (opens || last.asks() == asks(word));
  }

  /** Does the subject that ends at a token open a clause behind the verb before it? */
  private boolean opens(int limit, int subjectEnd) {
    for (var t = subjectEnd - 1; t > Math.max(limit, subjectEnd - 2 * Clauses.LONGEST); t--) {
      var mark = text.lower(t);
      if (mark.equals(",") || mark.equals(";") || mark.equals(":")) {
        return true;
      }
      if (mark.equals("and") || mark.equals("và")) {
        return text.lower(t + 1).equals("that") || text.word(t - 1).equals(",");
      }
    }
    return false;
  }

  private static boolean asks(Match<String> word) {
    return Set.of("PROPOSED", "WISHED", "should").contains(word.value());
  }
}
