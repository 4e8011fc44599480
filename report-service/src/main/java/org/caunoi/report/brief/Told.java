package org.caunoi.report.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.MonthFacts;

/**
 * The facts that a brief tells, once each, in the order in which it tells them.
 *
 * @param selection those of the period
 * @param outlook those around it
 * @param history what they are compared with
 */
record Told(Selection selection, Outlook outlook, History history, List<Fact> facts) {
  static Told of(MonthFacts facts, Period period, Edition edition) {
    Selection selection = new Selection(facts, period, edition);
    Outlook outlook = new Outlook(facts, period);
    Map<String, Fact> byId = new LinkedHashMap<>();
    Stream.concat(
            Stream.<List<? extends Fact>>of(
                    selection.held(),
                    selection.planned(),
                    selection.cancelled(),
                    selection.signed(),
                    selection.unsigned(),
                    selection.mentioned(),
                    selection.agreed(),
                    selection.proposed(),
                    selection.plannedNext(),
                    selection.milestones())
                .flatMap(List::stream),
            outlook.told())
        .forEach(fact -> byId.putIfAbsent(fact.id(), fact));
    return new Told(
        selection, outlook, new History(facts, period, edition), List.copyOf(byId.values()));
  }
}
