package org.caunoi.extraction.fact;

import org.caunoi.extraction.fact.Subjects.Subject;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells for which side a verb of a sentence is said. Who speaks opens a clause; where a sentence
 * does not name him ("Ông cũng mong ...", "Đồng thời đề nghị ...") it is who spoke before. Reads
 * the sentences in their order.
 */
final class Speakers {

  /** Words between who speaks and what he says; longer sentences are lists. */
  private static final int REACH = 120;

  /** Words before who speaks: "lãnh đạo chính quyền thành phố". */
  private static final int LEADS = 8;

  private final Stage stage;
  private final Text text;
  private final Subjects subjects;
  private @Nullable Side person;
  private @Nullable Side speaker;

  Speakers(Stage stage) {
    this.stage = stage;
    text = stage.scene().text();
    subjects = new Subjects(stage);
  }

  Subjects subjects() {
    return subjects;
  }

  /** Who says the verb that begins at a token; null if it is not told. */
  @Nullable Side of(Sentence sentence, int verb) {
    var from = Math.max(sentence.first(), verb - REACH);
    for (var t = verb - 1; t >= from; t--) {
      if (t == sentence.first() || listed(t - 1, t, "open")) {
        var side = opening(sentence, t, verb);
        if (side != null) {
          return side;
        }
      }
    }
    return elided(sentence, verb) ? speaker : lastPerson(sentence, verb, null);
  }

  /** The person who speaks in a sentence before a verb, else who spoke last. */
  @Nullable Side voice(Sentence sentence, int verb) {
    for (var t = sentence.first(); t <= Math.min(verb, sentence.first() + REACH); t++) {
      var side = subjects.personBefore(t);
      if (side != null) {
        return side;
      }
    }
    return person;
  }

  /** Of whom the verb is said that begins at a token: "chính quyền Cairo sẽ phối hợp". */
  @Nullable Side subject(Sentence sentence, int verb) {
    var subject = subjects.before(sentence, verb);
    return subject == null ? null : side(subject, sentence);
  }

  /** The subject of a verb where it can act: "quan hệ giữa A và B sẽ ..." is none. */
  @Nullable Side agent(Sentence sentence, int verb) {
    var party = subjects.partyBefore(subjects.end(sentence, verb));
    if (party == null) {
      return subject(sentence, verb);
    }
    var first = subjects.start(party.first());
    var other = subjects.joins(first - 1) ? subjects.partyBefore(first - 1) : null;
    first = other == null ? first : subjects.start(other.first());
    var state = party.party().level() == Level.COUNTRY;
    return state || listed(first - 1, first, "of") ? null : subject(sentence, verb);
  }

  /** "Theo ông A, ...": whose view a sentence gives. */
  @Nullable Side according(Sentence sentence) {
    var opening = text.lower(sentence.first());
    if (opening.equals("theo") || opening.equals("according")) {
      for (var t = sentence.first() + 1; t <= sentence.first() + Subjects.LONGEST; t++) {
        var named = subjects.person(t);
        if (named != null && sentence.holds(t)) {
          return subjects.side(named);
        }
      }
    }
    return null;
  }

  /** "việc hai thủ đô đã thống nhất": a deed, told as a thing. */
  boolean deed(Sentence sentence, int verb) {
    var end = subjects.end(sentence, verb);
    for (var t = end - 2; t >= Math.max(sentence.first(), end - Subjects.LONGEST); t--) {
      if (text.lower(t).equals("việc")) {
        return true;
      }
    }
    return false;
  }

  /** "nhất trí cao cùng với Hà Nội": with the other side. */
  boolean with(int token, Side side) {
    for (var t = token; t < token + Subjects.LONGEST; t++) {
      if (text.lower(t).equals("với") || text.lower(t).equals("with")) {
        var named = subjects.person(t + 1);
        var party = subjects.party(t + 1);
        var other = party == null ? null : Subjects.side(party);
        other = named == null ? other : subjects.side(named);
        return other != null && other != side;
      }
    }
    return false;
  }

  /** Keeps in mind who spoke in a sentence, at its first verb of speech; -1 without one. */
  void heard(Sentence sentence, int verb) {
    Side last = null;
    for (var one : stage.scene().people(sentence)) {
      var side = subjects.side(one);
      var opens = one.first() == sentence.first() || listed(one.first() - 1, one.first(), "open");
      last = side != null && (last == null || opens) ? side : last;
    }
    person = last != null ? last : person;
    var side = verb < 0 ? null : of(sentence, verb);
    speaker = side != null ? side : last != null ? last : speaker;
    person = person == null && speaker != Side.BOTH ? speaker : person;
  }

  /** Who is named at the opening of a clause, behind words such as "thay mặt". */
  private @Nullable Side opening(Sentence sentence, int token, int verb) {
    var t = token;
    while (t < Math.min(verb, token + LEADS)) {
      var side = begins(sentence, t, verb);
      if (side != null) {
        return side;
      }
      var match = Subjects.WORDS.at(text, t, verb);
      if (match == null || !match.values().contains("lead")) {
        return null;
      }
      t = match.last();
    }
    return null;
  }

  private @Nullable Side begins(Sentence sentence, int token, int verb) {
    var listed = subjects.joins(token - 1);
    var named = subjects.person(token);
    if (named != null && named.last() <= verb && !(listed && mark(named.last()))) {
      return subjects.joined(token, subjects.side(named));
    }
    var party = subjects.party(token);
    var end = subjects.end(sentence, verb);
    if (party != null
        && party.last() <= verb
        && (end == party.last() || !listed && !mark(party.last()))) {
      return subjects.joined(token, Subjects.side(party));
    }
    var match = Subjects.WORDS.at(text, token, verb);
    if (match != null) {
      return Subjects.pronoun(match.value())
          ? side(new Subject(token, null, match.value()), sentence)
          : null;
    }
    // "Abe said ...": a name that stood beside its party before.
    var speaks = token == sentence.first() && !text.capital(token + 1);
    return end == token + 1 || speaks ? subjects.named(token) : null;
  }

  private @Nullable Side side(Subject subject, Sentence sentence) {
    if (subject.word() == null) {
      return subject.side();
    }
    var named = lastPerson(sentence, subject.first(), person);
    return switch (subject.word()) {
      case "both", "they" -> Side.BOTH;
      case "pronoun", "who" -> named;
      case "own" -> named == null ? Side.HOME : named;
      case "other" -> named == null ? null : named == Side.HOME ? Side.PARTNER : Side.HOME;
      case "guest" -> Side.PARTNER;
      default -> null;
    };
  }

  /** The person named last before a word of a sentence. */
  private @Nullable Side lastPerson(Sentence sentence, int token, @Nullable Side otherwise) {
    for (var t = token; t > Math.max(sentence.first(), token - REACH); t--) {
      var side = subjects.personBefore(t);
      if (side != null) {
        return side;
      }
    }
    return otherwise;
  }

  private boolean elided(Sentence sentence, int verb) {
    var opening = Subjects.WORDS.at(text, sentence.first(), verb);
    return verb - sentence.first() <= 1 || opening != null && opening.values().contains("elided");
  }

  private boolean listed(int first, int last, String list) {
    return first >= 0 && Subjects.WORDS.is(text, first, last, list);
  }

  private boolean mark(int token) {
    return token < text.size() && !Character.isLetterOrDigit(text.word(token).charAt(0));
  }
}
