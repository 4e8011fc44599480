package org.caunoi.report.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Background;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the register goes into a brief's snapshot: the facts that a brief of the period tells, in
 * whatever edition; traces of the year before; and late facts. What else the register learns does
 * not touch the brief.
 */
public final class Snapshot {
  private final MonthFacts register;
  private final Period period;
  private final List<EarlierBrief> earlier;

  private Snapshot(MonthFacts register, Period period, List<EarlierBrief> earlier) {
    this.register = register;
    this.period = period;
    this.earlier = earlier.stream().filter(b -> b.period().end().isBefore(period.start())).toList();
  }

  /**
   * The snapshot of a period.
   *
   * @param earlier the released briefs of earlier periods
   */
  public static MonthFacts of(MonthFacts register, Period period, List<EarlierBrief> earlier) {
    return new Snapshot(register, period, earlier).take();
  }

  private MonthFacts take() {
    Background known = register.background();
    MonthFacts withLate = register.with(late(known));
    Set<String> told =
        Told.of(withLate, period, Edition.DRAFT).facts().stream()
            .map(Fact::id)
            .collect(Collectors.toSet());
    Set<String> late =
        withLate.background().lateActivities().stream().map(Fact::id).collect(Collectors.toSet());
    withLate.background().lateAgreements().forEach(paper -> late.add(paper.id()));
    told.removeAll(late);
    return new MonthFacts(
        only(told, register.activities()),
        only(told, register.agreements()),
        only(told, register.commitments()),
        only(told, register.milestones()),
        trimmed(withLate));
  }

  private Background trimmed(MonthFacts facts) {
    Outlook outlook = new Outlook(facts, period);
    Background known = facts.background();
    return new Background(
        known.past(),
        known.lateActivities(),
        known.lateAgreements(),
        known.commitments() == null
            ? null
            : Stream.of(outlook.overdue(), outlook.open()).flatMap(List::stream).toList(),
        outlook.expiring(),
        outlook.anniversaries(),
        known.dormant(),
        known.indicators(),
        known.recommendations());
  }

  private Background late(Background known) {
    Set<String> told = new HashSet<>();
    earlier.forEach(brief -> told.addAll(brief.told()));
    List<Activity> activities =
        Stream.concat(
                known.lateActivities().stream(),
                register.activities().stream()
                    .filter(a -> a.confirmed() && a.held() && !told.contains(a.id()))
                    .filter(a -> isOfEarlierBrief(a.startDate())))
            .distinct()
            .toList();
    List<Agreement> papers =
        Stream.concat(
                known.lateAgreements().stream(),
                register.agreements().stream()
                    .filter(a -> a.confirmed() && a.signed() && !told.contains(a.id()))
                    .filter(a -> isOfEarlierBrief(a.signedDate())))
            .distinct()
            .toList();
    return new Background(
        History.traces(register, period),
        activities,
        papers,
        known.commitments(),
        known.expiring(),
        known.partnerships(),
        known.dormant(),
        known.indicators(),
        known.recommendations());
  }

  private boolean isOfEarlierBrief(@Nullable PartialDate date) {
    return earlier.stream().anyMatch(brief -> brief.period().holds(date));
  }

  private static <T extends Fact> List<T> only(Set<String> ids, List<T> facts) {
    return facts.stream().filter(fact -> ids.contains(fact.id())).toList();
  }
}
