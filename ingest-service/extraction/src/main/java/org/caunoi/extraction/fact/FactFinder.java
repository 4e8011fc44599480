package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of a scene: what was done, what was signed, what was promised, what is remembered.
 */
public final class FactFinder {

  private final Stage stage;
  private final Scene scene;
  private final Grounds grounds;

  private FactFinder(Stage stage, @Nullable Scene title, Set<String> captions) {
    this.stage = stage;
    scene = stage.scene();
    grounds = new Grounds(stage, title, captions);
  }

  /**
   * The facts of an article; none where no Vietnamese locality deals with a foreign party.
   *
   * @param captions of the article's pictures; each is a line of its body
   */
  public static Facts find(Scene scene, @Nullable Scene title, Set<String> captions) {
    return new FactFinder(Stage.of(scene, title), title, captions).find();
  }

  private Facts find() {
    var drafts = new ArrayList<>(ActivityFinder.find(stage));
    var papers = new ArrayList<>(AgreementFinder.find(stage));
    var whole = new Papers(stage);
    whole.support(papers);
    Signings.add(stage, drafts, papers);
    Completion.regions(drafts);
    whole.complete(papers);
    // A signing whose sides are not told with it stands or falls with the meeting.
    var met =
        drafts.stream().filter(d -> d.type != ActivityType.SIGNING && Relevance.counts(d)).toList();
    drafts.removeIf(
        d ->
            !(d.type == ActivityType.SIGNING && !met.isEmpty())
                && !Relevance.counts(d)
                && met.stream().noneMatch(m -> Relevance.counts(d, m)));
    if (drafts.isEmpty()) {
      return Facts.none(Relevance.of(stage, drafts));
    }
    drafts.forEach(grounds::of);
    papers.forEach(grounds::of);
    var topics = new Topics(stage);
    var commitments = CommitmentFinder.find(stage, drafts).stream().map(grounds::of).toList();
    var milestones =
        History.with(stage, MilestoneFinder.find(stage), papers).stream().map(grounds::of).toList();
    return new Facts(
        true,
        Relevance.of(stage, drafts),
        drafts.stream().map(draft -> activity(draft, topics, drafts)).toList(),
        papers.stream().map(this::agreement).toList(),
        commitments,
        milestones,
        Steps.of(scene.text().body(), drafts, papers, commitments, milestones));
  }

  private Activity activity(Draft draft, Topics topics, List<Draft> drafts) {
    var place = Venue.of(scene, draft);
    var sectors = new LinkedHashSet<>(draft.sectors);
    topics
        .of(draft, drafts)
        .forEach(
            (sector, word) -> {
              if (sectors.add(sector)) {
                grounds.sector(draft.trail, sectors.size() - 1, word);
              }
            });
    return new Activity(
        draft.type,
        draft.act,
        draft.day.start(),
        draft.day.end(),
        draft.day.noYear(),
        draft.day.basis(),
        place == null ? null : Stage.ofPlace(place, false).party(),
        Venue.direction(scene, draft, place),
        parties(draft.homes),
        parties(draft.partners),
        List.copyOf(draft.officials.values()),
        List.copyOf(sectors),
        List.copyOf(draft.agreements),
        draft.sentences.stream().limit(3).map(scene::evidence).toList(),
        Rules.confidence(draft.trail.rules()),
        draft.trail.rules());
  }

  private static List<Party> parties(Map<String, PartyMention> mentions) {
    return mentions.values().stream().map(PartyMention::party).toList();
  }

  private Agreement agreement(Paper paper) {
    return new Agreement(
        paper.kind,
        paper.status,
        paper.title,
        paper.day.start(),
        paper.day.noYear(),
        paper.period,
        parties(paper.parties),
        List.copyOf(paper.officials.values()),
        List.copyOf(paper.sectors),
        paper.count,
        paper.background,
        paper.sentences.stream().limit(3).map(scene::evidence).toList(),
        Rules.paperConfidence(paper.trail.rules()),
        paper.trail.rules());
  }
}
