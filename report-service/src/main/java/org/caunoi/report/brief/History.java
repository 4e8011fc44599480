package org.caunoi.report.brief;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.Party;
import org.caunoi.report.catalog.Trace;

/** What happened before the period, as far as comparisons need it. */
final class History {
  private final List<Trace> traces;

  /** Of the facts that an edition shows. */
  History(MonthFacts facts, Period period, Edition edition) {
    Predicate<Trace> shown = edition == Edition.DRAFT ? trace -> true : Trace::confirmed;
    this.traces = traces(facts, period).stream().filter(shown).toList();
  }

  /** The traces that the facts hold already, and those of their earlier activities and papers. */
  static List<Trace> traces(MonthFacts facts, Period period) {
    Map<String, Trace> byId = new LinkedHashMap<>();
    facts.background().past().forEach(trace -> byId.put(trace.id(), trace));
    facts.activities().stream()
        .filter(a -> a.standing() && a.held() && a.startDate() != null)
        .filter(a -> a.startDate().lastDay().isBefore(period.start()))
        .forEach(a -> byId.put(a.id(), trace(a)));
    facts.agreements().stream()
        .filter(a -> a.standing() && a.signed() && a.signedDate() != null)
        .filter(a -> a.signedDate().lastDay().isBefore(period.start()))
        .forEach(a -> byId.put(a.id(), trace(a)));
    return byId.values().stream().sorted(Comparator.comparing(Trace::id)).toList();
  }

  private static Trace trace(Activity activity) {
    return new Trace(
        activity.id(),
        activity.confirmed(),
        activity.startDate(),
        Counted.of(activity).name(),
        1,
        activity.partners().stream().map(Party::key).distinct().toList());
  }

  private static Trace trace(Agreement agreement) {
    return new Trace(
        agreement.id(),
        agreement.confirmed(),
        agreement.signedDate(),
        Counted.PAPERS.name(),
        agreement.count(),
        agreement.parties().stream().map(Party::key).distinct().toList());
  }

  /** Whether the register holds anything of that period: before its time, 0 would say too much. */
  boolean knows(Period period) {
    return of(period).findAny().isPresent();
  }

  List<Trace> counted(Counted row, Period period) {
    return of(period).filter(trace -> trace.counted().equals(row.name())).toList();
  }

  List<Trace> activities(Period period) {
    return of(period).filter(trace -> !Counted.PAPERS.name().equals(trace.counted())).toList();
  }

  /** Whether nothing of the twelve months before concerns this partner. */
  boolean isNew(Party partner) {
    return traces.stream().noneMatch(trace -> trace.partners().contains(partner.key()));
  }

  private Stream<Trace> of(Period period) {
    return traces.stream().filter(t -> t.date().within(period.start(), period.end()));
  }
}
