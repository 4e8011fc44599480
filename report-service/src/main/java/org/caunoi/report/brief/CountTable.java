package org.caunoi.report.brief;

import java.util.Arrays;
import java.util.List;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.Trace;

/** The first table: what was counted, against the period before and the same period a year ago. */
final class CountTable {
  private final Wording wording;
  private final Selection selection;
  private final History history;
  private final Period period;

  CountTable(Wording wording, Selection selection, History history, Period period) {
    this.wording = wording;
    this.selection = selection;
    this.history = history;
    this.period = period;
  }

  List<Count> rows() {
    List<Activity> held = selection.held();
    return Arrays.stream(Counted.values())
        .map(row -> row == Counted.PAPERS ? papers() : activities(row, held))
        .toList();
  }

  private Count activities(Counted row, List<Activity> held) {
    List<Activity> counted = held.stream().filter(a -> Counted.of(a) == row).toList();
    long unreviewed = counted.stream().filter(fact -> !fact.confirmed()).count();
    return new Count(
        wording.text(row.key),
        Integer.toString(counted.size()),
        Fact.ids(counted),
        row.travels() ? people(counted) : "",
        before(row, period.before()),
        before(row, period.aYearBefore()),
        Long.toString(unreviewed));
  }

  /** "12"; "≥ 12" where the size of a delegation is not known; "?" where none is. */
  private String people(List<Activity> delegations) {
    int known =
        delegations.stream()
            .mapToInt(a -> a.delegationSize() == null ? 0 : a.delegationSize())
            .sum();
    boolean whole = delegations.stream().allMatch(a -> a.delegationSize() != null);
    if (whole) {
      return Integer.toString(known);
    }
    return known == 0 ? wording.text("people.unknown") : wording.text("people.atleast", known);
  }

  private Count papers() {
    List<Agreement> signed = selection.signed();
    return new Count(
        wording.text(Counted.PAPERS.key),
        figure(signed.stream().map(Agreement::count).toList()),
        Fact.ids(signed),
        "",
        before(Counted.PAPERS, period.before()),
        before(Counted.PAPERS, period.aYearBefore()),
        figure(signed.stream().filter(fact -> !fact.confirmed()).map(Agreement::count).toList()));
  }

  private Figure before(Counted row, Period earlier) {
    if (!history.knows(earlier)) {
      return new Figure(wording.text("table.none"), List.of());
    }
    List<Trace> traces = history.counted(row, earlier);
    return new Figure(
        figure(traces.stream().map(Trace::number).toList()),
        traces.stream().map(Trace::id).toList());
  }

  /** A bundle of unknown size is said, not counted as 0 papers. */
  private String figure(List<Integer> numbers) {
    int known = numbers.stream().mapToInt(Integer::intValue).sum();
    if (!numbers.contains(0)) {
      return Integer.toString(known);
    }
    return known == 0 ? wording.text("several") : wording.text("several.more", known);
  }
}
