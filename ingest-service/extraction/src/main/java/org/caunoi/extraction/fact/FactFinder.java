package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of a scene: what was done, what was signed, what was promised, what is remembered.
 */
public final class FactFinder {

  private final Stage stage;
  private final Scene scene;

  private FactFinder(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
  }

  /** The facts of an article; none where no Vietnamese locality deals with a foreign party. */
  public static Facts find(Scene scene, @Nullable Scene title) {
    return new FactFinder(Stage.of(scene, title)).find();
  }

  private Facts find() {
    var drafts = new ArrayList<>(ActivityFinder.find(stage));
    var papers = new ArrayList<>(AgreementFinder.find(stage));
    papers.removeIf(this::unsupported);
    signings(drafts, papers);
    // A signing whose sides are not told with it stands or falls with the meeting.
    var met = drafts.stream().anyMatch(d -> d.type != ActivityType.SIGNING && Relevance.counts(d));
    drafts.removeIf(d -> !(d.type == ActivityType.SIGNING && met) && !Relevance.counts(d));
    if (drafts.isEmpty()) {
      return Facts.none(Relevance.of(stage, drafts));
    }
    return new Facts(
        true,
        Relevance.of(stage, drafts),
        drafts.stream().map(this::activity).toList(),
        papers.stream().map(this::agreement).toList(),
        CommitmentFinder.find(stage, drafts),
        MilestoneFinder.find(stage));
  }

  /** A new signature of which no sentence names both sides, nor "hai bên". */
  private boolean unsupported(Paper paper) {
    return paper.status == AgreementStatus.SIGNED
        && !paper.background
        && !paper.told
        && paper.sentences.stream()
            .noneMatch(s -> scene.cues().has(s, "delegation") || scene.cues().has(s, "witness"));
  }

  /** What is signed here is signed at an activity of its own. */
  private void signings(List<Draft> drafts, List<Paper> papers) {
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
      for (var party : paper.parties.values()) {
        if (party.home()) {
          draft.home(homeOf(party));
        } else if (party.foreign()) {
          draft.partner(party);
        }
      }
      paper.officials.values().forEach(draft::official);
      paper.present.values().forEach(draft::official);
      for (var sentence : paper.sentences) {
        draft.add(sentence, "activity-signing");
      }
      draft.sectors.addAll(paper.sectors);
      draft.agreements.add(papers.indexOf(paper));
    }
  }

  /** Papers are signed where the two sides meet that day. */
  private java.util.function.Consumer<Draft> venueOf(Draft signing) {
    return meeting -> signing.venue = place(meeting);
  }

  /** Parties and day that the paper's own sentences do not tell come from the meeting. */
  private void complete(Paper paper, List<Draft> drafts) {
    if (paper.day.key() == null) {
      var met = drafts.isEmpty() ? Day.UNKNOWN : drafts.get(0).day;
      var day = met.key() == null ? stage.mainDay() : met;
      paper.day = day.end() == null ? day : Day.UNKNOWN;
    }
    var home = stage.home();
    if (paper.parties.values().stream().noneMatch(PartyMention::home) && home != null) {
      paper.parties.put(home.key(), home);
    }
    if (paper.parties.values().stream().noneMatch(PartyMention::foreign)) {
      var partners =
          drafts.isEmpty() ? stage.partners() : List.copyOf(drafts.get(0).partners.values());
      partners.stream().limit(1).forEach(p -> paper.parties.put(p.key(), p));
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

  private Activity activity(Draft draft) {
    var place = place(draft);
    var sectors = new LinkedHashSet<>(draft.sectors);
    sectors.addAll(
        SectorFinder.find(
            scene.text(), draft.type == ActivityType.SIGNING ? draft.sentences : told(draft)));
    return new Activity(
        draft.type,
        draft.act,
        draft.day.start(),
        draft.day.end(),
        draft.day.noYear(),
        draft.day.basis(),
        place == null ? null : Stage.ofPlace(place, false).party(),
        direction(draft, place),
        parties(draft.homes),
        parties(draft.partners),
        List.copyOf(draft.officials.values()),
        List.copyOf(sectors),
        List.copyOf(draft.agreements),
        draft.sentences.stream().limit(3).map(scene::evidence).toList(),
        Relevance.confidence(draft),
        List.copyOf(draft.rules));
  }

  /** The sentences that speak of the activity: all up to the next activity of another day. */
  private List<Sentence> told(Draft draft) {
    return scene.text().sentences();
  }

  private static List<Party> parties(Map<String, PartyMention> mentions) {
    return mentions.values().stream().map(PartyMention::party).toList();
  }

  private @Nullable Mention place(Draft draft) {
    for (var place : scene.places(draft.sentences.get(0))) {
      if (place.at() && place.local()) {
        return place;
      }
    }
    if (draft.venue != null) {
      return draft.venue;
    }
    var received = draft.officials.values().stream().anyMatch(o -> o.role() == Role.HOST);
    var home = draft.homes.values().iterator().next();
    return received ? home.place() : null;
  }

  private @Nullable Direction direction(Draft draft, @Nullable Mention place) {
    if (scene.cues().has(draft.sentences.get(0), "online")) {
      return Direction.ONLINE;
    }
    if (place == null || place.level() == Level.COUNTRY && place.country() == null) {
      return null;
    }
    if (place.vietnamese()) {
      return Direction.INCOMING;
    }
    var theirs =
        draft.partners.values().stream()
            .anyMatch(p -> String.valueOf(p.party().country()).equals(place.country()));
    return theirs ? Direction.OUTGOING : Direction.ELSEWHERE;
  }

  private Agreement agreement(Paper paper) {
    return new Agreement(
        paper.kind,
        paper.status,
        null,
        paper.status == AgreementStatus.SIGNED ? paper.day.start() : null,
        paper.status == AgreementStatus.SIGNED ? paper.day.noYear() : null,
        paper.period,
        parties(paper.parties),
        List.copyOf(paper.officials.values()),
        List.copyOf(paper.sectors),
        paper.count,
        paper.background,
        paper.sentences.stream().limit(3).map(scene::evidence).toList(),
        paper.parties.size() > 1 ? 0.8 : 0.5,
        List.copyOf(paper.rules));
  }
}
