package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
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

  /** Words of the longest form of address, "các đồng chí". */
  private static final int LONGEST_PREFIX = 4;

  /** What announces a list that stands in other lines. */
  private static final Pattern DANGLING =
      Pattern.compile("(?iu),? *(?:cụ thể|như sau|namely)? *:$");

  private final Stage stage;
  private final List<Draft> drafts;
  private final Text text;
  private final List<Commitment> found = new ArrayList<>();
  private @Nullable Side speaker;

  private CommitmentFinder(Stage stage, List<Draft> drafts) {
    this.stage = stage;
    this.drafts = drafts;
    text = stage.scene().text();
  }

  /**
   * @param drafts the activities of the reading, in its order: at one of them it was said
   */
  static List<Commitment> find(Stage stage, List<Draft> drafts) {
    var finder = new CommitmentFinder(stage, drafts);
    finder.text.sentences().forEach(finder::read);
    return List.copyOf(finder.found);
  }

  private void read(Sentence sentence) {
    var before = stage.scene().cues().has(sentence, "before");
    for (var match : WORDS.find(text, sentence)) {
      if (MODALITIES.contains(match.value())) {
        var subject = match.first() == sentence.first() ? subjectBehind(sentence) : null;
        var side = subject != null ? side(subject) : side(sentence, match.first());
        var clause = subject != null ? subject.first() - 1 : sentence.last();
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
        var own = side(person);
        side = own != null ? own : side;
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

  private @Nullable Side side(Person person) {
    var actor = stage.cast().of(person);
    if (actor != null) {
      return actor.side();
    }
    if (person.title() == null) {
      return null;
    }
    return stage.local(person) ? Side.HOME : stage.speaksFor(person) != null ? Side.PARTNER : null;
  }

  /** "Nhất trí với ý kiến của ông A, ông B khẳng định": who agrees stands behind the comma. */
  private @Nullable Person subjectBehind(Sentence sentence) {
    return stage.scene().people(sentence).stream()
        .filter(person -> person.name() != null && commaBefore(person))
        .findFirst()
        .orElse(null);
  }

  private boolean commaBefore(Person person) {
    for (var at = person.first(); at > person.first() - LONGEST_PREFIX; at--) {
      if (text.word(at - 1).equals(",")) {
        return at == person.first() || prefix(at, person.first());
      }
    }
    return false;
  }

  private boolean prefix(int first, int last) {
    var match = Titles.instance().kind(text, first, last);
    return match != null && match.value().equals(Titles.PREFIX) && match.last() == last;
  }

  /**
   * The activity told last before the sentence; a signing is where one signs, not where one talks.
   */
  private int activity(Sentence sentence) {
    var best = -1;
    for (var i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      if (draft.type == ActivityType.SIGNING) {
        continue;
      }
      if (best < 0 || draft.sentences.get(0).index() <= sentence.index()) {
        best = i;
      }
    }
    return Math.max(best, 0);
  }

  private void add(Sentence sentence, Match<String> match, Side side, int end) {
    var clause = DANGLING.matcher(text.slice(match.first(), end)).replaceFirst("").strip();
    var activity = activity(sentence);
    var sectors = SectorFinder.find(text, match.first(), end);
    found.add(
        new Commitment(
            side,
            Modality.valueOf(match.value()),
            clause,
            sectors,
            drafts.get(activity).parties(),
            activity,
            List.of(stage.scene().evidence(sentence)),
            sectors.isEmpty() ? 0.4 : 0.6,
            List.of("commitment-" + match.value().toLowerCase(Locale.ROOT))));
  }
}
