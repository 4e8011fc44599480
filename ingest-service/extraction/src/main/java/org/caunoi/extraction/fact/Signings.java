package org.caunoi.extraction.fact;

import java.util.List;
import java.util.function.Consumer;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Sentence;

/** Adds to the activities of an article the signing of its papers. */
final class Signings {

  private final Stage stage;
  private final SigningDays days;

  private Signings(Stage stage) {
    this.stage = stage;
    days = new SigningDays(stage);
  }

  static void add(Stage stage, List<Draft> drafts, List<Paper> papers) {
    new Signings(stage).add(drafts, papers);
  }

  /** What is signed here is signed at an activity of its own. */
  private void add(List<Draft> drafts, List<Paper> papers) {
    for (var paper : papers) {
      if (paper.status != AgreementStatus.SIGNED || paper.background) {
        continue;
      }
      complete(paper, drafts);
      var draft =
          drafts.stream()
              .filter(d -> d.type == ActivityType.SIGNING && d.day.equals(paper.day))
              .findFirst()
              .orElse(null);
      if (draft == null) {
        draft = new Draft(ActivityType.SIGNING, Act.HELD, paper.day);
        drafts.stream().filter(d -> d.day.equals(paper.day)).findFirst().ifPresent(venueOf(draft));
        drafts.add(draft);
      }
      draft.told |= paper.told;
      draft.localActor |= stage.anyLocal() || stage.anyOrgan();
      sides(draft, paper);
      paper.officials.values().forEach(draft::official);
      paper.present.values().forEach(draft::official);
      for (var sentence : paper.sentences) {
        draft.add(sentence, "activity-signing");
      }
      draft.sectors.addAll(paper.sectors);
      draft.agreements.add(papers.indexOf(paper));
    }
    if (drafts.stream().allMatch(draft -> draft.type == ActivityType.SIGNING)) {
      new Attendance(stage).spread(drafts, told());
    }
  }

  /** The sentences that do not tell of earlier years, and those that tell who spoke there. */
  private List<Sentence> told() {
    var cues = stage.scene().cues();
    return stage.scene().text().sentences().stream()
        .filter(
            sentence ->
                !cues.has(sentence, "before")
                    || cues.has(sentence.first(), sentence.first() + 1, "at-the"))
        .toList();
  }

  private static void sides(Draft draft, Paper paper) {
    var acts = paper.parties.values().stream().anyMatch(p -> p.foreign() && p.acting());
    for (var party : paper.parties.values()) {
      if (party.home()) {
        draft.home(homeOf(party));
      } else if (party.foreign() && (party.acting() || !acts)) {
        draft.partner(party);
      }
    }
  }

  /** Papers are signed where the two sides meet that day. */
  private Consumer<Draft> venueOf(Draft signing) {
    return meeting -> signing.venue = Venue.of(stage.scene(), meeting);
  }

  /** Parties and day that the paper's own sentences do not tell come from the meeting. */
  private void complete(Paper paper, List<Draft> drafts) {
    if (paper.day.key() == null) {
      paper.day = days.of(paper, drafts);
    }
    var home = stage.home();
    if (paper.parties.values().stream().noneMatch(PartyMention::home) && home != null) {
      paper.parties.put(home.key(), home);
    }
    if (paper.parties.values().stream().noneMatch(PartyMention::foreign)) {
      var met =
          drafts.stream()
              .limit(1)
              .flatMap(d -> d.partners.values().stream())
              .filter(p -> p.party().level() != Level.COUNTRY || stage.partners().isEmpty())
              .toList();
      var partners = met.isEmpty() ? stage.mainPartners() : met;
      partners.forEach(p -> paper.parties.put(p.key(), p));
    }
  }

  private static PartyMention homeOf(PartyMention party) {
    var place = party.place();
    if (!party.organisation() || place == null) {
      return party;
    }
    var local = Stage.ofPlace(place, true);
    var p = local.party();
    return new PartyMention(
        party.first(),
        party.last(),
        new Party(
            p.localityId(),
            null,
            party.party().name(),
            p.name(),
            p.nameEn(),
            p.country(),
            p.level()),
        true,
        true,
        place,
        local.key());
  }
}
