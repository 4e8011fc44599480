package org.caunoi.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.Party;
import org.caunoi.report.catalog.Trace;

/** What a leader reads first: a few sentences that the facts make true. */
final class Summary {
  /** How many sectors a sentence can carry. */
  private static final int SECTORS_NAMED = 3;

  /** So many sentences are read. */
  private static final int MOST = 5;

  private static final int A_YEAR = 12;

  private final Wording wording;
  private final Phrases phrases;
  private final Selection selection;
  private final History history;
  private final Period period;
  private final String office;

  Summary(Wording wording, Selection selection, History history, Period period, String office) {
    this.wording = wording;
    this.phrases = new Phrases(wording);
    this.selection = selection;
    this.history = history;
    this.period = period;
    this.office = office;
  }

  /** By weight, five at most; a draft adds how much of it nobody has confirmed. */
  List<Statement> statements(int unreviewed, List<String> unreviewedIds) {
    List<Statement> all = new ArrayList<>();
    all.add(activities());
    comparison().ifPresent(all::add);
    if (!selection.held().isEmpty() || !selection.signed().isEmpty()) {
      all.add(signedPapers());
    }
    unsigned().ifPresent(all::add);
    words().ifPresent(all::add);
    topSectors().ifPresent(all::add);
    List<Statement> statements = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    if (unreviewed > 0) {
      statements.add(
          new Statement(
              wording.numbered(unreviewed, "summary.unreviewed", unreviewed), unreviewedIds));
    }
    return List.copyOf(statements);
  }

  private Optional<Statement> unsigned() {
    if (selection.unsigned().isEmpty()) {
      return Optional.empty();
    }
    int papers = selection.unsigned().stream().mapToInt(a -> Math.max(1, a.count())).sum();
    return Optional.of(
        new Statement(
            wording.numbered(papers, "summary.unsigned", papers), Fact.ids(selection.unsigned())));
  }

  /** Against the period before and a year ago, as far as the register holds them. */
  private Optional<Statement> comparison() {
    List<String> parts = new ArrayList<>();
    List<String> facts = new ArrayList<>(Fact.ids(selection.held()));
    for (int back : new int[] {1, A_YEAR}) {
      Period earlier = back == 1 ? period.before() : period.aYearBefore();
      if (history.knows(earlier)) {
        List<String> before = history.activities(earlier).stream().map(Trace::id).toList();
        int more = selection.held().size() - before.size();
        String key = more > 0 ? "compare.more" : more < 0 ? "compare.fewer" : "compare.same";
        String name = wording.text("compare." + back);
        parts.add(wording.text(key, name, before.size(), Math.abs(more)));
        facts.addAll(before);
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                wording.text("summary.comparison", Phrases.capitalised(String.join("; ", parts))),
                List.copyOf(facts)));
  }

  private Optional<Statement> words() {
    int agreed = selection.agreed().size();
    int proposed = selection.proposed().size();
    if (agreed + proposed == 0) {
      return Optional.empty();
    }
    String key =
        agreed == 0
            ? "summary.commitments.proposed"
            : proposed == 0 ? "summary.commitments.agreed" : "summary.commitments";
    List<String> facts =
        Stream.concat(selection.agreed().stream(), selection.proposed().stream())
            .map(Fact::id)
            .toList();
    return Optional.of(new Statement(wording.text(key, agreed, proposed), facts));
  }

  private Statement activities() {
    List<Activity> held = selection.held();
    String month = phrases.period(period);
    int year = period.end().getYear();
    List<Party> partners = held.stream().flatMap(a -> a.partners().stream()).toList();
    if (held.isEmpty()) {
      return new Statement(wording.text("summary.none", month, year, office), List.of());
    }
    String text =
        wording.numbered(
            held.size(),
            partners.isEmpty() ? "summary.activities.alone" : "summary.activities",
            month,
            year,
            office,
            held.size(),
            phrases.partners(partners).size(),
            phrases.list(phrases.firstPartners(partners)));
    return new Statement(text, Fact.ids(held));
  }

  private Statement signedPapers() {
    List<Agreement> signed = selection.signed();
    int known = signed.stream().mapToInt(Agreement::count).sum();
    boolean several = signed.stream().anyMatch(a -> a.count() == 0);
    String who =
        String.join(
            "; ", signed.stream().map(a -> phrases.signers(a.parties())).distinct().toList());
    String text;
    if (signed.isEmpty()) {
      text = wording.text("summary.papers.none");
    } else if (!several) {
      text = wording.numbered(known, "summary.papers", known, who);
    } else {
      text =
          wording.text(known == 0 ? "summary.papers.several" : "summary.papers.more", known, who);
    }
    return new Statement(text, Fact.ids(signed));
  }

  private Optional<Statement> topSectors() {
    List<Bar> bars = new Charts(wording, selection.held()).sectors();
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    List<Bar> top = bars.subList(0, Math.min(SECTORS_NAMED, bars.size()));
    List<String> named =
        top.stream().map(b -> wording.text("sector.times", b.label(), b.value())).toList();
    return Optional.of(
        new Statement(
            wording.text("summary.sectors", String.join("; ", named)),
            top.stream().flatMap(b -> b.facts().stream()).distinct().toList()));
  }
}
