package org.caunoi.report.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.Party;

/** What a leader reads first: a table of counts, a few true sentences, the sectors. */
final class Summary {
  /** How many sectors a sentence can carry. */
  private static final int SECTORS_NAMED = 3;

  private final Wording wording;
  private final Phrases phrases;
  private final Selection selection;
  private final Period period;
  private final String office;

  Summary(Wording wording, Selection selection, Period period, String office) {
    this.wording = wording;
    this.phrases = new Phrases(wording);
    this.selection = selection;
    this.period = period;
    this.office = office;
  }

  /** A visit whose direction is not known, and all other types, count as "other". */
  List<Count> counts() {
    Predicate<Activity> out = a -> "VISIT".equals(a.type()) && "OUT".equals(a.direction());
    Predicate<Activity> in = a -> "VISIT".equals(a.type()) && "IN".equals(a.direction());
    Predicate<Activity> meeting = a -> "MEETING".equals(a.type());
    Predicate<Activity> conference = a -> "CONFERENCE".equals(a.type());
    return List.of(
        count("count.out", out),
        count("count.in", in),
        count("count.meetings", meeting),
        count("count.conferences", conference),
        count("count.other", out.or(in).or(meeting).or(conference).negate()),
        papers());
  }

  private Count count(String key, Predicate<Activity> rule) {
    List<Activity> counted = selection.held().stream().filter(rule).toList();
    return row(
        key,
        found -> Integer.toString(found.size()),
        counted,
        counted.stream().flatMap(a -> a.partners().stream()).toList());
  }

  private Count papers() {
    List<Agreement> signed = selection.signed();
    return row(
        "count.papers",
        this::figure,
        signed,
        signed.stream()
            .flatMap(a -> a.parties().stream())
            .filter(party -> !"VN".equals(party.country()))
            .toList());
  }

  private <F extends Fact> Count row(
      String key, Function<List<F>, String> figure, List<F> facts, List<Party> whom) {
    return new Count(
        wording.text(key),
        figure.apply(facts),
        figure.apply(facts.stream().filter(fact -> !fact.confirmed()).toList()),
        whom.isEmpty()
            ? wording.text("table.none")
            : String.join("; ", phrases.firstPartners(whom)),
        ids(facts));
  }

  /** A bundle of unknown size is said, not counted as 0 papers (gold/guide: count 0). */
  private String figure(List<Agreement> signed) {
    int known = signed.stream().mapToInt(Agreement::count).sum();
    boolean several = signed.stream().anyMatch(a -> a.count() == 0);
    if (!several) {
      return Integer.toString(known);
    }
    return known == 0 ? wording.text("several") : wording.text("several.more", known);
  }

  List<Statement> statements(int unreviewed, List<String> unreviewedIds) {
    List<Statement> statements = new ArrayList<>();
    statements.add(activities());
    if (!selection.held().isEmpty() || !selection.signed().isEmpty()) {
      statements.add(signedPapers());
    }
    if (!selection.unsigned().isEmpty()) {
      int papers = selection.unsigned().stream().mapToInt(a -> Math.max(1, a.count())).sum();
      statements.add(
          new Statement(
              wording.numbered(papers, "summary.unsigned", papers), ids(selection.unsigned())));
    }
    topSectors().ifPresent(statements::add);
    words().ifPresent(statements::add);
    if (unreviewed > 0) {
      statements.add(
          new Statement(
              wording.numbered(unreviewed, "summary.unreviewed", unreviewed), unreviewedIds));
    }
    return List.copyOf(statements);
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
    String month = phrases.month(period.start());
    int year = period.start().getYear();
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
    return new Statement(text, ids(held));
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
    return new Statement(text, ids(signed));
  }

  private Optional<Statement> topSectors() {
    List<Bar> bars = sectors();
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

  /** Sectors by the number of activities that name them, then by code: alike in all languages. */
  List<Bar> sectors() {
    Map<String, List<String>> bySector = new LinkedHashMap<>();
    for (Activity activity : selection.held()) {
      for (String sector : activity.sectors().stream().distinct().sorted().toList()) {
        bySector.computeIfAbsent(sector, code -> new ArrayList<>()).add(activity.id());
      }
    }
    return bySector.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<String>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(
            e ->
                new Bar(
                    wording.name("sector", e.getKey()),
                    e.getValue().size(),
                    List.copyOf(e.getValue())))
        .toList();
  }

  private static List<String> ids(List<? extends Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }
}
