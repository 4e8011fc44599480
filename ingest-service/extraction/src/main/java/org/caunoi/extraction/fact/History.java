package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/** Adds to the milestones of an article what its earlier papers and mergers tell of the past. */
final class History {

  /** A paper of the last years is still business; an older one is history of the relation. */
  private static final int SETTLED = 2;

  private final Stage stage;
  private final List<Milestone> milestones;

  private History(Stage stage, List<Milestone> milestones) {
    this.stage = stage;
    this.milestones = milestones;
  }

  /** All milestones: those given, and those of the past that they lack. */
  static List<Milestone> with(Stage stage, List<Milestone> milestones, List<Paper> papers) {
    var history = new History(stage, new ArrayList<>(milestones));
    papers.forEach(history::paper);
    stage.scene().text().sentences().forEach(history::merger);
    return List.copyOf(history.milestones);
  }

  private void paper(Paper paper) {
    var year = year(paper.day.start());
    if (!paper.background || year == null) {
      return;
    }
    var founds = paper.kind == AgreementKind.SISTER_CITY;
    var now = stage.scene().calendar().year();
    var old = now == null || now - year >= SETTLED;
    if (founds || old) {
      add(
          founds ? MilestoneKind.FOUNDED : MilestoneKind.OTHER,
          paper.sentences.get(0),
          year,
          paper.parties.values().stream().map(PartyMention::party).toList(),
          "milestone-paper");
    }
  }

  /** "Từ ngày 1-7-2025, A và B hợp nhất": a locality with a past of its own. */
  private void merger(Sentence sentence) {
    var year = year(stage.day(sentence, Day.UNKNOWN, false).start());
    if (year != null && stage.scene().cues().has(sentence, "merger")) {
      var homes =
          stage.parties(sentence).stream()
              .filter(PartyMention::home)
              .map(PartyMention::party)
              .distinct()
              .toList();
      if (homes.size() > 1) {
        add(MilestoneKind.OTHER, sentence, year, homes, "milestone-merger");
      }
    }
  }

  private static @Nullable Integer year(@Nullable String day) {
    return day == null ? null : Integer.valueOf(day.substring(0, 4));
  }

  private void add(
      MilestoneKind kind, Sentence sentence, int year, List<Party> parties, String rule) {
    var founded = kind == MilestoneKind.FOUNDED ? Integer.valueOf(year) : null;
    // One year is told once, unless as an anniversary; a merger is another matter.
    var merger = rule.equals("milestone-merger");
    var known =
        milestones.stream()
            .filter(m -> m.year() == year)
            .anyMatch(m -> merger ? m.rules().contains(rule) : m.ordinal() == null);
    if (!known) {
      milestones.add(
          new Milestone(
              kind,
              stage.scene().words(sentence),
              year,
              null,
              founded,
              parties,
              List.of(stage.scene().evidence(sentence)),
              0.6,
              List.of(rule)));
    }
  }
}
