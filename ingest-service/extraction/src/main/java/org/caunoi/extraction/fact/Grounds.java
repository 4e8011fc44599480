package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the trails of facts what speaks for them and against them beside the rule that found
 * them. The confidence is made of it.
 */
final class Grounds {

  /** Clauses of fewer words seldom say what is to be done; measured on the labels. */
  private static final int SHORT = 10;

  private final Stage stage;
  private final Scene scene;
  private final DateGrounds dates;
  private final Map<String, Person> named;
  private final Set<String> captions;
  private final Set<String> inTitle = new HashSet<>();

  /**
   * @param captions of the article's pictures; each is a line of its body
   */
  Grounds(Stage stage, @Nullable Scene title, Set<String> captions) {
    this.stage = stage;
    scene = stage.scene();
    dates = new DateGrounds(stage);
    named = named(stage);
    this.captions = captions;
    if (title != null) {
      // A title says "Nagano" where the text says "tỉnh Nagano".
      title.places().stream().map(Mention::name).map(Letters::fold).forEach(inTitle::add);
    }
  }

  void of(Draft draft) {
    var trail = draft.trail;
    var first = draft.sentences.get(0);
    trail.add(draft.told ? "sides-told" : "sides-concluded", first);
    if (first.index() >= Stage.LEAD) {
      trail.add("told-late", first);
    }
    caption(trail, draft.sentences);
    if (draft.act != Act.HELD) {
      trail.add(
          "act", "act-" + draft.act.name().toLowerCase(Locale.ROOT), first.start(), first.end());
    }
    partners(draft);
    officials(draft);
    place(draft);
    sectors(trail, draft.sectors, draft.sentences);
    dates.of(trail, draft.day, draft.sentences, "startDate");
  }

  void of(Paper paper) {
    var trail = paper.trail;
    var first = paper.sentences.get(0);
    trail.add(paper.told ? "paper-sides-told" : "paper-sides-concluded", first);
    caption(trail, paper.sentences);
    if (paper.background) {
      trail.add("background", "paper-of-before", first.start(), first.end());
    }
    if (paper.officials.values().stream().anyMatch(o -> o.role() == Role.SIGNATORY)) {
      trail.add("paper-signatory-named", first);
    }
    sectors(trail, paper.sectors, paper.sentences);
    if (paper.status == AgreementStatus.SIGNED) {
      dates.of(trail, paper.day, paper.sentences, "signedDate");
    }
  }

  /** A promise with what speaks for it. */
  Commitment of(Commitment commitment) {
    var trail = Trail.of(commitment.rules(), commitment.evidence());
    var said = sentence(commitment.evidence());
    var named =
        !scene.people(said).isEmpty()
            || stage.parties(said).stream().anyMatch(PartyMention::acting);
    trail.add(named ? "speaker-named" : "speaker-before", said);
    trail.add(commitment.sectors().isEmpty() ? "sector-open" : "sector-told", said);
    if (commitment.sectors().size() > 1) {
      trail.add("sectors-several", said);
    }
    if (commitment.text().split("\\s+").length < SHORT) {
      trail.add("clause-short", said);
    }
    return commitment.with(trail.rules());
  }

  /** A milestone with what speaks for it. */
  Milestone of(Milestone milestone) {
    var trail = Trail.of(milestone.rules(), milestone.evidence());
    var said = sentence(milestone.evidence());
    trail.add(
        milestone.parties().size() > 1 ? "milestone-sides-told" : "milestone-sides-open", said);
    return milestone.with(trail.rules());
  }

  /** The word that told a sector. */
  void sector(Trail trail, int index, Match<String> word) {
    trail.add("sectors/" + index, "sector-by-word", start(word.first()), end(word.last()));
  }

  /** The words of a paper's own sentences. */
  private void sectors(Trail trail, Collection<String> sectors, List<Sentence> told) {
    var open = new ArrayList<@Nullable String>(sectors);
    for (var sentence : told) {
      for (var word : SectorFinder.words(scene.text(), sentence.first(), sentence.last())) {
        for (var code : SectorFinder.codes(word)) {
          var index = open.indexOf(code);
          if (index >= 0) {
            sector(trail, index, word);
            open.set(index, null);
          }
        }
      }
    }
  }

  private Sentence sentence(List<Evidence> evidence) {
    return scene.text().sentenceAt(evidence.get(0).start());
  }

  private void caption(Trail trail, List<Sentence> told) {
    if (!captions.isEmpty()
        && told.stream().allMatch(sentence -> captions.contains(line(sentence)))) {
      trail.add("caption-only", told.get(0));
    }
  }

  private String line(Sentence sentence) {
    var body = scene.text().body();
    var end = body.indexOf('\n', sentence.start());
    return body.substring(
            body.lastIndexOf('\n', sentence.start()) + 1, end < 0 ? body.length() : end)
        .strip();
  }

  private void partners(Draft draft) {
    if (draft.partners.values().stream().allMatch(PartyMention::organisation)) {
      draft.trail.add("partner-organisation", draft.sentences.get(0));
    }
    for (var partner : draft.partners.values()) {
      var rule = known(partner.party()) ? "partner-known" : "partner-unknown";
      draft.trail.add("partners", rule, start(partner.first()), end(partner.last()));
      var place = partner.place();
      if (place != null && inTitle.contains(Letters.fold(place.name()))) {
        draft.trail.add("partners", "title-agrees", start(partner.first()), end(partner.last()));
      }
    }
  }

  private static boolean known(Party party) {
    return party.localityId() != null || party.ofLocalityId() != null;
  }

  private void officials(Draft draft) {
    var i = 0;
    for (var official : draft.officials.values()) {
      var person = official.name() == null ? null : named.get(official.name());
      if (person != null) {
        draft.trail.add(
            "officials/" + i,
            official.side() == Side.HOME ? "official-of-home" : "official-of-partner",
            start(person.first()),
            end(person.last()));
        if (sideOfNameAlone(person)) {
          draft.trail.add(
              "officials/" + i + "/side",
              "side-of-name",
              start(person.nameFirst()),
              end(person.nameLast()));
        }
      }
      i++;
    }
  }

  /** No title tells for whom the person speaks: the form of the name decided. */
  private boolean sideOfNameAlone(Person person) {
    var actor = stage.cast().of(person);
    return actor != null
        && person.name() != null
        && actor.place() == null
        && (actor.title() == null || !Titles.instance().foreign(actor.title()));
  }

  /** Where each person is named with a title, by name. */
  private static Map<String, Person> named(Stage stage) {
    var named = new HashMap<String, Person>();
    for (var person : stage.scene().people()) {
      var actor = stage.cast().of(person);
      if (actor != null) {
        named.merge(actor.name(), person, (a, b) -> a.title() == null && b.title() != null ? b : a);
      }
    }
    return named;
  }

  private void place(Draft draft) {
    var place = Venue.of(scene, draft);
    if (place != null) {
      var rule = place.at() ? "place-told" : "place-of-host";
      draft.trail.add("place", rule, start(place.from()), end(place.last()));
    }
  }

  private int start(int token) {
    return scene.text().start(token);
  }

  private int end(int last) {
    return scene.text().end(last - 1);
  }
}
