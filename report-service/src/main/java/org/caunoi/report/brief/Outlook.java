package org.caunoi.report.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Background;
import org.caunoi.report.catalog.Commitment;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.Milestone;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.Partnership;
import org.jspecify.annotations.Nullable;

/**
 * The rules of what lies around the period: open, overdue, soon at its end, round. Confirmed facts
 * only, in drafts too: the tracker holds what an officer has put there.
 */
final class Outlook {
  /** Papers whose term ends within so many days. */
  private static final int DAYS_AHEAD = 90;

  /** Years that are celebrated where no day is known. */
  private static final int ROUND = 5;

  private static final Comparator<Commitment> BY_DUE =
      Comparator.comparing(Commitment::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Commitment::id);

  private final MonthFacts facts;
  private final Background background;
  private final Period period;

  Outlook(MonthFacts facts, Period period) {
    this.facts = facts;
    this.background = facts.background();
    this.period = period;
  }

  /** Words whose day had come by the end of the period. */
  @Nullable List<Commitment> overdue() {
    return tracked(this::isOverdue);
  }

  /** Words given before the period that are neither kept nor overdue. */
  @Nullable List<Commitment> open() {
    return tracked(
        c ->
            !isOverdue(c)
                && (c.saidOn() == null || c.saidOn().firstDay().isBefore(period.start())));
  }

  private boolean isOverdue(Commitment commitment) {
    return commitment.due() != null && !commitment.due().isAfter(period.end());
  }

  private @Nullable List<Commitment> tracked(Predicate<Commitment> wanted) {
    List<Commitment> commitments = background.commitments();
    return commitments == null
        ? null
        : commitments.stream()
            .filter(c -> c.confirmed() && c.open() && Selection.binding(c))
            .filter(c -> c.saidOn() == null || !c.saidOn().firstDay().isAfter(period.end()))
            .filter(wanted)
            .sorted(BY_DUE)
            .toList();
  }

  /** Papers whose term ends within {@value #DAYS_AHEAD} days after the period. */
  @Nullable List<Agreement> expiring() {
    List<Agreement> papers = background.expiring();
    return papers == null
        ? null
        : papers.stream()
            .filter(Fact::confirmed)
            .filter(paper -> !"TERMINATED".equals(paper.status()) && endsSoon(paper))
            .sorted(Comparator.comparing(Agreement::validTo).thenComparing(Agreement::id))
            .toList();
  }

  private boolean endsSoon(Agreement paper) {
    LocalDate end = paper.validTo();
    return end != null
        && end.isAfter(period.end())
        && !end.isAfter(period.end().plusDays(DAYS_AHEAD));
  }

  /** Those of them whose term ends in the next period. */
  List<Agreement> expiries() {
    List<Agreement> papers = expiring();
    return papers == null
        ? List.of()
        : papers.stream().filter(paper -> period.back(-1).holds(paper.validTo())).toList();
  }

  /** What the register says it does not know of late facts is nothing: always a list. */
  List<Activity> lateActivities() {
    return background.lateActivities().stream().filter(Fact::confirmed).toList();
  }

  List<Agreement> lateAgreements() {
    return background.lateAgreements().stream().filter(Fact::confirmed).toList();
  }

  /** Partnerships whose day comes round in the next period, or whose round year it is. */
  List<Partnership> anniversaries() {
    return background.partnerships().stream()
        .filter(p -> p.stands() && p.since() != null && years(p) > 0 && comesRound(p))
        .sorted(
            Comparator.comparing((Partnership p) -> p.since().text().substring(4))
                .thenComparing(Partnership::id))
        .toList();
  }

  int years(Partnership partnership) {
    return period.back(-1).end().getYear() - partnership.since().firstDay().getYear();
  }

  private boolean comesRound(Partnership partnership) {
    if (!partnership.since().hasMonth()) {
      return years(partnership) % ROUND == 0;
    }
    LocalDate day = partnership.since().firstDay().plusYears(years(partnership));
    Period next = period.back(-1);
    return next.holds(day) || !partnership.since().hasDay() && sameMonth(day, next.end());
  }

  private static boolean sameMonth(LocalDate day, LocalDate other) {
    return day.withDayOfMonth(1).equals(other.withDayOfMonth(1));
  }

  /** Foundings whose round year it is, unless a partnership tells of it. */
  List<Milestone> foundings() {
    return facts.milestones().stream()
        .filter(m -> m.confirmed() && "FOUNDED".equals(m.kind()) && founded(m) != null)
        .filter(m -> yearsSince(m) > 0 && yearsSince(m) % ROUND == 0)
        .filter(m -> anniversaries().stream().noneMatch(p -> tellsOf(p, m)))
        .sorted(Comparator.comparing(Milestone::id))
        .toList();
  }

  int yearsSince(Milestone milestone) {
    return period.back(-1).end().getYear() - Objects.requireNonNull(founded(milestone));
  }

  private static @Nullable Integer founded(Milestone milestone) {
    return milestone.foundedYear() != null ? milestone.foundedYear() : milestone.year();
  }

  private boolean tellsOf(Partnership partnership, Milestone milestone) {
    return years(partnership) == yearsSince(milestone)
        && milestone.parties().stream()
            .anyMatch(party -> party.key().equals(partnership.partner().id()));
  }

  /** All facts of it that a brief tells. */
  Stream<Fact> told() {
    return Stream.of(
            orNone(overdue()),
            orNone(open()),
            orNone(expiring()),
            lateActivities(),
            lateAgreements(),
            foundings())
        .flatMap(List::stream);
  }

  /** Where the register does not tell, none. */
  static <T extends Fact> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
