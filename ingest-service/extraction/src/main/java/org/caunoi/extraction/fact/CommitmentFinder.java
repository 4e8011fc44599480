package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds what the sides promise, ask and wish: {@code commitments.txt}. */
final class CommitmentFinder {

  private static final Lexicon WORDS = Lexicon.read(CommitmentFinder.class, "commitments.txt");
  private static final Set<String> MODALITIES = Set.of("AGREED", "PLEDGED", "PROPOSED", "WISHED");

  /** Shorter clauses say nothing. */
  private static final int SHORTEST = 5;

  private final Stage stage;
  private final Text text;
  private final List<Commitment> found = new ArrayList<>();
  private @Nullable Side speaker;

  private CommitmentFinder(Stage stage) {
    this.stage = stage;
    text = stage.scene().text();
  }

  static List<Commitment> find(Stage stage) {
    var finder = new CommitmentFinder(stage);
    finder.text.sentences().forEach(finder::read);
    return List.copyOf(finder.found);
  }

  private void read(Sentence sentence) {
    var before = stage.scene().cues().has(sentence, "before");
    for (var match : WORDS.find(text, sentence)) {
      if (MODALITIES.contains(match.value())) {
        var side = side(sentence, match.first());
        var clause = clauseEnd(match.last(), sentence);
        if (side != null && !before && clause - match.last() >= SHORTEST) {
          add(sentence, match, side, clause);
        }
        break;
      }
    }
    var own = side(sentence, sentence.last());
    speaker = own != null ? own : speaker;
  }

  /** Who speaks: the last person or "hai bên" before the word, else who spoke before. */
  private @Nullable Side side(Sentence sentence, int before) {
    Side side = null;
    for (var match : WORDS.find(text, sentence.first(), before)) {
      if (match.value().equals("both")) {
        side = Side.BOTH;
      }
    }
    if (side != null) {
      return side;
    }
    for (var person : stage.scene().people(sentence)) {
      if (person.first() < before) {
        var actor = stage.cast().of(person);
        if (actor != null) {
          side = actor.side();
        } else if (person.title() != null) {
          side =
              stage.local(person)
                  ? Side.HOME
                  : stage.speaksFor(person) != null ? Side.PARTNER : side;
        }
      }
    }
    if (side == null) {
      for (var party : stage.parties(sentence)) {
        if (party.first() < before && party.acting() && side == null) {
          side = party.home() ? Side.HOME : Side.PARTNER;
        }
      }
    }
    return side != null ? side : speaker;
  }

  private static int clauseEnd(int from, Sentence sentence) {
    return sentence.last() > from ? sentence.last() : from;
  }

  private void add(Sentence sentence, Match<String> match, Side side, int end) {
    var clause = text.slice(match.first(), end).strip();
    var sectors = SectorFinder.find(text, match.first(), end);
    found.add(
        new Commitment(
            side,
            Modality.valueOf(match.value()),
            clause,
            sectors,
            List.of(),
            null,
            List.of(stage.scene().evidence(sentence)),
            sectors.isEmpty() ? 0.4 : 0.6,
            List.of("commitment-" + match.value().toLowerCase(Locale.ROOT))));
  }
}
