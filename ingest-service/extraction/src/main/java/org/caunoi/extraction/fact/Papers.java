package org.caunoi.extraction.fact;

import java.time.YearMonth;
import java.util.List;
import org.caunoi.extraction.time.Day;

/** Gives papers what the article as a whole tells of them, and drops what nothing supports. */
final class Papers {

  /** From this day of a month on "vừa ký" surely means that month. */
  private static final int SETTLED = 8;

  private final Stage stage;
  private final Cues cues;

  Papers(Stage stage) {
    this.stage = stage;
    cues = stage.scene().moods();
  }

  /** Drops new signatures of which no sentence names both sides, nor "hai bên". */
  void support(List<Paper> papers) {
    papers.removeIf(this::unsupported);
  }

  /** Adds sides and month that the papers' own sentences leave open. */
  void complete(List<Paper> papers) {
    papers.forEach(this::sides);
    papers.forEach(this::month);
  }

  private boolean unsupported(Paper paper) {
    var words = stage.scene().cues();
    var fresh = paper.status == AgreementStatus.SIGNED && !paper.background;
    return fresh && ofStates(paper)
        || fresh
            && !paper.told
            && !ours(paper)
            && paper.sentences.stream()
                .noneMatch(
                    s ->
                        words.has(s, "delegation")
                            || cues.has(s, "delegation")
                            || words.has(s, "witness"));
  }

  /** A ministry signs for the state; no locality of ours is named with it. */
  private static boolean ofStates(Paper paper) {
    var home = paper.parties.values().stream().filter(PartyMention::home).toList();
    return !home.isEmpty() && home.stream().noneMatch(PartyMention::local);
  }

  /** Nobody is named with it but those whom the article is about. */
  private boolean ours(Paper paper) {
    var home = stage.home();
    return home != null
        && !stage.partners().isEmpty()
        && paper.parties.values().stream()
            .allMatch(
                p ->
                    p.key().equals(home.key())
                        || stage.partners().stream().anyMatch(q -> q.key().equals(p.key())));
  }

  /** "Hai bên sẽ ký ...": the sides of the article. */
  private void sides(Paper paper) {
    var both = paper.sentences.stream().anyMatch(s -> cues.has(s, "delegation"));
    var home = stage.home();
    if (paper.background && !both || home == null) {
      return;
    }
    if (paper.parties.values().stream().noneMatch(PartyMention::home)) {
      paper.parties.put(home.key(), home);
    }
    if (paper.parties.values().stream().noneMatch(p -> !p.home())) {
      stage.partners().stream().limit(1).forEach(p -> paper.parties.put(p.key(), p));
    }
  }

  /** "vừa ký": in the month of publication, unless that has just begun. */
  private void month(Paper paper) {
    var published = stage.scene().calendar().published();
    var lead =
        stage.scene().text().sentences().stream()
            .limit(Stage.LEAD)
            .anyMatch(s -> cues.has(s, "just"));
    if (paper.status == AgreementStatus.SIGNED
        && !paper.background
        && paper.day.key() == null
        && published != null
        && published.getDayOfMonth() >= SETTLED
        && lead) {
      paper.day = new Day(YearMonth.from(published).toString(), null, null, Day.Basis.PUBLISHED);
    }
  }
}
