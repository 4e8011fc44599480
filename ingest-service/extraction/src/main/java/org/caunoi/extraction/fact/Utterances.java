package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import org.caunoi.extraction.fact.Verbs.Verb;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Cuts sentences into what their speakers promise, ask and wish. Reads the sentences in their
 * order.
 */
final class Utterances {

  /** Shorter clauses say nothing, words. */
  private static final int SHORTEST = 4;

  private final Text text;
  private final Speakers speakers;
  private final Clauses clauses;
  private final Verbs verbs;
  private @Nullable Side announced;

  Utterances(Stage stage) {
    text = stage.scene().text();
    speakers = new Speakers(stage);
    clauses = new Clauses(text);
    verbs = new Verbs(stage, speakers, clauses);
  }

  /** What is promised, asked and wished in the next sentence. */
  List<Utterance> of(Sentence sentence) {
    var found = new ArrayList<Utterance>();
    if (announced != null && clauses.at(sentence.first(), sentence.last(), "item")) {
      // "Một là, ...": a point of what was announced.
      var first = clauses.behind(sentence.first(), sentence.last(), "item");
      first = clauses.behind(first, sentence.last(), "join");
      split(
          new Utterance(Modality.PROPOSED, announced, first, trimmed(sentence.last(), first)),
          found);
      return found;
    }
    var words = verbs.words(sentence);
    var said = verbs.of(sentence, words);
    for (var i = 0; i < said.size(); i++) {
      var verb = said.get(i);
      var last = i + 1 == said.size();
      var end = last ? sentence.last() : end(sentence, verb, said.get(i + 1));
      end = trimmed(turn(sentence, verb, words, end), verb.word().last());
      if (text.word(end - 1).equals(":")) {
        announced = verb.side();
      } else if (end - verb.word().last() >= SHORTEST) {
        split(new Utterance(verb.modality(), verb.side(), verb.first(), end), found);
      }
    }
    var spoke = said.isEmpty() ? words : said.stream().map(Verb::word).toList();
    speakers.heard(sentence, spoke.isEmpty() ? -1 : spoke.get(spoke.size() - 1).first());
    return found;
  }

  /** Parts behind a semicolon are points of their own, unless they belong to a list of examples. */
  private void split(Utterance whole, List<Utterance> found) {
    var first = whole.first();
    for (var t = whole.first(); t < whole.last(); t++) {
      if (text.word(t).equals(":") || clauses.at(t, t + 1, "such-as")) {
        break;
      }
      if (text.word(t).equals(";")) {
        add(whole, first, t, found);
        first = clauses.behind(t, whole.last(), "join");
      }
    }
    add(whole, first, whole.last(), found);
  }

  private void add(Utterance whole, int first, int last, List<Utterance> found) {
    var aside = clauses.at(first, last, "aside");
    if (!aside && (last - first >= SHORTEST || first == whole.first())) {
      found.add(new Utterance(whole.modality(), whole.side(), first, last));
    }
  }

  /** A clause ends before the next verb and its subject. */
  private int end(Sentence sentence, Verb verb, Verb next) {
    var subject = speakers.subjects().before(sentence, next.word().first());
    var end = subject == null ? next.first() : subject.first();
    end = speakers.subjects().end(sentence, end);
    return Math.max(verb.word().last(), end);
  }

  /**
   * The clause ends before who is quoted, "..., ông A nói", and where one turns to other things.
   */
  private int turn(Sentence sentence, Verb verb, List<Match<String>> words, int last) {
    var end = last;
    for (var word : words) {
      if (word.first() >= end || !verbs.tells(sentence, word)) {
        continue;
      }
      if (verbs.turns(word, verb) && speakers.of(sentence, word.first()) != null) {
        end = word.first();
      }
      var mark = markBefore(word.first(), verb.word().last());
      if (mark >= 0 && speakers.subject(sentence, word.first()) != null) {
        end = Math.min(end, mark);
      }
    }
    return end;
  }

  /** The comma before the subject of a verb; -1 where there is none. */
  private int markBefore(int token, int limit) {
    for (var t = token - 1; t > Math.max(limit, token - 3 * Clauses.LONGEST); t--) {
      if (",;\"”".contains(text.word(t))) {
        return t;
      }
    }
    return -1;
  }

  private int trimmed(int end, int limit) {
    var last = end;
    while (!text.word(last - 1).equals(":") && clauses.before(last, limit, "join") >= 0) {
      last = clauses.before(last, limit, "join");
    }
    return last;
  }
}
