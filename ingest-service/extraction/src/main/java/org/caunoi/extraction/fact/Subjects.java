package org.caunoi.extraction.fact;

import java.util.HashMap;
import java.util.Map;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where in a text as the subject of a verb: persons, parties, and words such as "hai
 * bên" of {@code speakers.txt}.
 */
final class Subjects {

  static final Lexicon WORDS = Lexicon.read(Subjects.class, "speakers.txt");

  /** Words of the longest phrase of the file. */
  static final int LONGEST = 5;

  /** Words in brackets behind a name. */
  private static final int BRACKET = 12;

  /**
   * A subject.
   *
   * @param first its first token
   * @param side null: a word such as "ông", for which one must know who spoke
   * @param word the list of the word; null for a person or a party
   */
  record Subject(int first, @Nullable Side side, @Nullable String word) {}

  private final Stage stage;
  private final Text text;
  private final Map<Integer, Person> people = new HashMap<>();
  private final Map<Integer, Person> peopleEnd = new HashMap<>();
  private final Map<Integer, PartyMention> parties = new HashMap<>();
  private final Map<Integer, PartyMention> partiesEnd = new HashMap<>();
  private final Map<String, Side> names = new HashMap<>();
  private final Map<String, Side> titles = new HashMap<>();

  /** By word with a capital: where it stands for the first time. */
  private final Map<String, Integer> firsts = new HashMap<>();

  Subjects(Stage stage) {
    this.stage = stage;
    text = stage.scene().text();
    for (var person : stage.scene().people()) {
      // "He thanked ...": a pronoun, even where somebody is called He.
      if ("He".equals(person.name()) && !text.word(person.first() - 1).equals(".")) {
        continue;
      }
      people.put(person.first(), person);
      people.putIfAbsent(person.nameFirst(), person);
      peopleEnd.put(person.last(), person);
      var actor = stage.cast().of(person);
      if (actor != null) {
        for (var word : actor.name().split("\\s+")) {
          names.putIfAbsent(word, actor.side());
        }
        titles.putIfAbsent(Letters.lower(String.valueOf(actor.title())), actor.side());
      }
    }
    for (var t = 0; t < text.size(); t++) {
      if (text.capital(t) && text.sentenceOf(t).first() != t) {
        firsts.putIfAbsent(text.word(t), t);
      }
    }
    for (var sentence : text.sentences()) {
      for (var party : stage.parties(sentence)) {
        parties.put(party.first(), party);
        partiesEnd.put(party.last(), party);
      }
    }
  }

  /** The person that begins at a token. */
  @Nullable Person person(int token) {
    return people.get(token);
  }

  /** The party that begins at a token. */
  @Nullable PartyMention party(int token) {
    return parties.get(token);
  }

  /** The party that ends before a token. */
  @Nullable PartyMention partyBefore(int token) {
    return partiesEnd.get(token);
  }

  /** The side of the person that ends before a token. */
  @Nullable Side personBefore(int token) {
    var person = peopleEnd.get(token);
    return person == null ? null : side(person);
  }

  /** The side of a word that is part of a name: of whom, or of what stood before it at first. */
  @Nullable Side named(int token) {
    var side = names.get(text.word(token));
    var first = firsts.get(text.word(token));
    if (side != null || first == null || first == token) {
      return side;
    }
    for (var t = first; t > first - BRACKET; t--) {
      if (partiesEnd.containsKey(t)) {
        return side(partiesEnd.get(t));
      }
    }
    return null;
  }

  /** The subject directly before a verb; null if none is known. */
  @Nullable Subject before(Sentence sentence, int verb) {
    var end = end(sentence, verb);
    var person = peopleEnd.get(end);
    if (person != null) {
      return new Subject(person.first(), joined(person.first(), side(person)), null);
    }
    var party = partiesEnd.get(end);
    if (party != null) {
      return new Subject(start(party.first()), joined(party.first(), side(party)), null);
    }
    for (var first = Math.max(sentence.first(), end - LONGEST); first < end; first++) {
      var match = WORDS.at(text, first, end);
      if (match != null && match.last() == end && pronoun(match.value())) {
        return new Subject(first, null, match.value());
      }
    }
    var named = end > sentence.first() ? named(end - 1) : null;
    return named == null ? null : new Subject(end - 1, named, null);
  }

  /** Does a list hold words that stand for somebody? */
  static boolean pronoun(String list) {
    return switch (list) {
      case "both", "they", "pronoun", "who", "own", "other", "guest" -> true;
      default -> false;
    };
  }

  /** The token behind the subject of a verb: adverbs and brackets left out. */
  int end(Sentence sentence, int verb) {
    var end = verb;
    for (var before = adverbs(sentence, end); before < end; before = adverbs(sentence, end)) {
      end = before;
    }
    return end;
  }

  private int adverbs(Sentence sentence, int end) {
    for (var k = LONGEST; k >= 1; k--) {
      if (end - k >= sentence.first() && WORDS.is(text, end - k, end, "adverb")) {
        return end - k;
      }
    }
    if (text.word(end - 1).equals(")")) {
      for (var t = end - 2; t > Math.max(sentence.first(), end - BRACKET); t--) {
        if (text.word(t).equals("(")) {
          return t;
        }
      }
    }
    return end;
  }

  /** "A và B": both, where they are not of one side. */
  @Nullable Side joined(int second, @Nullable Side side) {
    var at = start(second);
    if (!joins(at - 1)) {
      return side;
    }
    var party = partiesEnd.get(at - 1);
    var other = personBefore(at - 1);
    other = other == null && party != null ? side(party) : other;
    return other != null && side != null && other != side ? Side.BOTH : side;
  }

  /** The first token of "lãnh đạo chính quyền A". */
  int start(int token) {
    var at = token;
    while (at > 0 && at > token - LONGEST && WORDS.is(text, at - 1, at, "lead")) {
      at--;
    }
    return at;
  }

  /** Does the token join two names? */
  boolean joins(int token) {
    return switch (text.lower(token)) {
      case "và", "and", "cùng", "-" -> true;
      default -> false;
    };
  }

  static Side side(PartyMention party) {
    return party.home() ? Side.HOME : Side.PARTNER;
  }

  /** A bare title is held by who was named with it. */
  @Nullable Side side(Person person) {
    var actor = stage.cast().of(person);
    if (actor != null) {
      return actor.side();
    }
    var title = person.title();
    if (title == null) {
      return null;
    }
    var own =
        stage.local(person) ? Side.HOME : stage.speaksFor(person) != null ? Side.PARTNER : null;
    var lower = Letters.lower(title);
    return own != null
        ? own
        : titles.entrySet().stream()
            .filter(held -> held.getKey().contains(lower))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
  }
}
