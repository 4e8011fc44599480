package org.caunoi.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.MonthFacts;

/**
 * Makes a brief from facts. Pure: no clock, no zone, no order of arrival shows in what it makes.
 */
public final class BriefAssembler {
  private final Office office;
  private final Letterhead letterhead;

  /** For one office and what its letterhead says. */
  public BriefAssembler(Office office, Letterhead letterhead) {
    this.office = office;
    this.letterhead = letterhead;
  }

  /**
   * The brief of a period in one language.
   *
   * @param language "vi" or "en"
   */
  public Brief assemble(MonthFacts facts, Period period, String language, Imprint imprint) {
    Wording wording = Wording.of(language);
    Phrases phrases = new Phrases(wording);
    Selection selection = new Selection(facts, period, imprint.edition());
    List<Fact> told = told(selection);
    Sources sources = new Sources(told, wording);
    Items items = new Items(wording, phrases, sources);
    Summary summary = new Summary(wording, selection, period, officeName(wording));
    List<String> unreviewed =
        told.stream().filter(fact -> !fact.confirmed()).map(Fact::id).toList();
    return new Brief(
        language,
        period,
        imprint,
        letterhead,
        told.stream().anyMatch(fact -> "OFFICE".equals(fact.audience())),
        unreviewed.size(),
        wording.text("title"),
        wording.text(
            "subject",
            officeName(wording),
            phrases.month(period.start()),
            period.start().getYear()),
        wording.text("information"),
        summary.statements(unreviewed.size(), unreviewed),
        summary.counts(),
        summary.sectors(),
        activities(selection, items),
        agreements(selection, items),
        commitments(selection, items),
        selection.milestones().stream().map(items::milestone).toList(),
        sources.entries());
  }

  /**
   * Those of the facts that a brief of this period tells at all, in whatever edition. What else the
   * register learns does not touch the brief.
   */
  public static MonthFacts tellable(MonthFacts facts, Period period) {
    Selection selection = new Selection(facts, period, Edition.DRAFT);
    Set<String> told = told(selection).stream().map(Fact::id).collect(Collectors.toSet());
    return new MonthFacts(
        only(told, facts.activities()),
        only(told, facts.agreements()),
        only(told, facts.commitments()),
        only(told, facts.milestones()));
  }

  private static <T extends Fact> List<T> only(Set<String> ids, List<T> facts) {
    return facts.stream().filter(fact -> ids.contains(fact.id())).toList();
  }

  private static Brief.Activities activities(Selection selection, Items items) {
    return new Brief.Activities(
        selection.held().stream().map(items::activity).toList(),
        selection.planned().stream().map(items::activity).toList(),
        selection.cancelled().stream().map(items::activity).toList());
  }

  private static Brief.Agreements agreements(Selection selection, Items items) {
    return new Brief.Agreements(
        selection.signed().stream().map(items::agreement).toList(),
        selection.unsigned().stream().map(items::agreement).toList(),
        selection.mentioned().stream().map(items::agreement).toList());
  }

  private static Brief.Commitments commitments(Selection selection, Items items) {
    return new Brief.Commitments(
        selection.agreed().stream().map(items::commitment).toList(),
        selection.proposed().stream().map(items::commitment).toList());
  }

  private static List<Fact> told(Selection selection) {
    Map<String, Fact> byId = new LinkedHashMap<>();
    Stream.<List<? extends Fact>>of(
            selection.held(),
            selection.planned(),
            selection.cancelled(),
            selection.signed(),
            selection.unsigned(),
            selection.mentioned(),
            selection.agreed(),
            selection.proposed(),
            selection.milestones())
        .flatMap(List::stream)
        .forEach(fact -> byId.put(fact.id(), fact));
    return new ArrayList<>(byId.values());
  }

  private String officeName(Wording wording) {
    String set = "vi".equals(wording.language()) ? office.name() : office.nameEn();
    return set != null ? set : wording.name("locality", office.localityId());
  }
}
