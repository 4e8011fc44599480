package org.caunoi.report.brief;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Background;
import org.caunoi.report.catalog.MonthFacts;
import org.jspecify.annotations.Nullable;

/** The chapters of a brief, one method each. */
final class Chapters {
  private final Wording wording;
  private final Period period;
  private final Told told;
  private final Selection selection;
  private final Outlook outlook;
  private final Background background;
  private final Sources sources;
  private final Items items;
  private final OutlookItems around;
  private final Annexes annexes;

  Chapters(Wording wording, MonthFacts facts, Period period, Told told) {
    this.wording = wording;
    this.period = period;
    this.told = told;
    this.selection = told.selection();
    this.outlook = told.outlook();
    this.background = facts.background();
    this.sources = new Sources(told.facts(), wording);
    this.items = new Items(wording, new Phrases(wording), sources);
    this.around = new OutlookItems(wording, items, outlook, period);
    this.annexes = new Annexes(wording, items, sources);
  }

  List<Statement> summary(String office, List<String> unreviewed) {
    return new Summary(wording, selection, told.history(), period, office)
        .statements(unreviewed.size(), unreviewed);
  }

  List<Count> counts() {
    return new CountTable(wording, selection, told.history(), period).rows();
  }

  List<Statement> decisions() {
    return new DecisionList(wording, selection, outlook).statements(items);
  }

  Brief.Charts charts() {
    Charts charts = new Charts(wording, selection.held());
    return new Brief.Charts(
        charts.months(period, told.history()), charts.sectors(), charts.countries());
  }

  Brief.Activities activities() {
    return new Brief.Activities(
        map(new Ranking(selection, told.history()).notable(selection.held()), items::activity),
        map(selection.planned(), items::activity),
        map(selection.cancelled(), items::activity),
        Stream.of(
                selection.held().stream().sorted(Comparator.comparing(Counted::of)).toList(),
                selection.planned(),
                selection.cancelled())
            .flatMap(List::stream)
            .map(annexes::activity)
            .toList());
  }

  Brief.Agreements agreements() {
    return new Brief.Agreements(
        map(selection.signed(), items::agreement),
        map(selection.unsigned(), items::agreement),
        map(selection.mentioned(), items::agreement),
        mapOrNull(outlook.expiring(), around::expiring),
        Stream.concat(selection.signed().stream(), selection.unsigned().stream())
            .map(annexes::agreement)
            .toList());
  }

  Brief.Commitments commitments() {
    return new Brief.Commitments(
        map(selection.agreed(), items::commitment),
        mapOrNull(outlook.overdue(), around::tracked),
        mapOrNull(outlook.open(), around::tracked),
        map(selection.proposed(), items::commitment));
  }

  Brief.Ahead ahead() {
    List<Entry> anniversaries =
        Stream.of(
                map(outlook.anniversaries(), around::anniversary),
                map(outlook.foundings(), around::founding),
                map(selection.milestones(), items::milestone))
            .flatMap(List::stream)
            .toList();
    return new Brief.Ahead(
        map(selection.plannedNext(), items::activity),
        anniversaries,
        map(outlook.expiries(), around::expiring));
  }

  Brief.Relations relations() {
    return new Brief.Relations(
        mapOrNull(background.indicators(), around::indicator),
        mapOrNull(background.dormant(), around::dormant));
  }

  List<Entry> supplements() {
    return Stream.concat(
            outlook.lateActivities().stream().map(items::activity),
            outlook.lateAgreements().stream().map(items::agreement))
        .toList();
  }

  List<Entry> sources() {
    return sources.entries();
  }

  private static <T, R> List<R> map(List<T> facts, Function<T, R> form) {
    return facts.stream().map(form).toList();
  }

  private static <T, R> @Nullable List<R> mapOrNull(@Nullable List<T> facts, Function<T, R> form) {
    return facts == null ? null : map(facts, form);
  }
}
