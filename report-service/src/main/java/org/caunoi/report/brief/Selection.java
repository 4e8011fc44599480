package org.caunoi.report.brief;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Commitment;
import org.caunoi.report.catalog.Evidence;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.Milestone;
import org.caunoi.report.catalog.MonthFacts;

/**
 * The rules of which fact of the period stands where. A paper is signed in a period only if it says
 * SIGNED and all of its signing date lies in it; being in force never adds a signature.
 */
final class Selection {
  /** How many years after the period's own year a milestone is "ahead". */
  private static final int YEARS_AHEAD = 2;

  private static final Set<String> UNSIGNED = Set.of("TO_BE_SIGNED", "PROPOSED");
  private static final Set<String> BINDING = Set.of("AGREED", "PLEDGED");

  private final MonthFacts facts;
  private final Period period;
  private final Predicate<Fact> shown;

  Selection(MonthFacts facts, Period period, Edition edition) {
    this.facts = facts;
    this.period = period;
    this.shown = edition == Edition.DRAFT ? Fact::standing : Fact::confirmed;
  }

  List<Activity> held() {
    return activities(period, Activity::held);
  }

  List<Activity> planned() {
    return activities(period, Selection::isPlanned);
  }

  List<Activity> cancelled() {
    return activities(period, a -> "CANCELLED".equals(a.act()));
  }

  /** What is planned for the period after this one. */
  List<Activity> plannedNext() {
    return activities(period.back(-1), Selection::isPlanned);
  }

  private static boolean isPlanned(Activity activity) {
    return "PLANNED".equals(activity.act()) || "PROPOSED".equals(activity.act());
  }

  List<Agreement> signed() {
    return agreements(this::isSigned);
  }

  List<Agreement> unsigned() {
    return agreements(a -> UNSIGNED.contains(a.status()) && announcedInPeriod(a));
  }

  List<Agreement> mentioned() {
    return agreements(a -> !isSigned(a) && !UNSIGNED.contains(a.status()) && announcedInPeriod(a));
  }

  List<Commitment> agreed() {
    return commitments(c -> binding(c));
  }

  List<Commitment> proposed() {
    return commitments(c -> "PROPOSED".equals(c.modality()));
  }

  static boolean binding(Commitment commitment) {
    return BINDING.contains(commitment.modality());
  }

  /** Those ahead that were known by the end of the period: read then, or told with its facts. */
  List<Milestone> milestones() {
    Set<String> articles = articlesOfPeriod();
    int year = period.end().getYear();
    return facts.milestones().stream()
        .filter(shown)
        .filter(m -> m.year() != null && m.year() >= year && m.year() <= year + YEARS_AHEAD)
        .filter(m -> m.evidence().stream().anyMatch(e -> known(e, articles)))
        .sorted(Comparator.comparing(Milestone::year).thenComparing(Milestone::id))
        .toList();
  }

  private boolean known(Evidence evidence, Set<String> articlesOfPeriod) {
    return articlesOfPeriod.contains(evidence.articleId())
        || evidence.publishedOn() != null && !evidence.publishedOn().isAfter(period.end());
  }

  private Set<String> articlesOfPeriod() {
    Set<String> articles = new HashSet<>();
    Stream.of(held(), planned(), cancelled(), signed(), unsigned(), agreed(), proposed())
        .flatMap(List::stream)
        .flatMap(fact -> fact.evidence().stream())
        .forEach(evidence -> articles.add(evidence.articleId()));
    return articles;
  }

  private List<Activity> activities(Period when, Predicate<Activity> wanted) {
    return facts.activities().stream()
        .filter(shown)
        .filter(a -> when.holds(a.startDate()))
        .filter(wanted)
        .sorted(Comparator.comparing(Activity::startDate).thenComparing(Activity::id))
        .toList();
  }

  private List<Agreement> agreements(Predicate<Agreement> wanted) {
    return facts.agreements().stream()
        .filter(shown)
        .filter(wanted)
        .sorted(
            Comparator.comparing(
                    Agreement::signedDate, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Agreement::id))
        .toList();
  }

  private List<Commitment> commitments(Predicate<Commitment> wanted) {
    Set<String> articles = articlesOfHeld();
    return facts.commitments().stream()
        .filter(shown)
        .filter(wanted)
        .filter(c -> c.saidOn() == null ? toldIn(articles, c) : period.holds(c.saidOn()))
        .sorted(
            Comparator.comparing(
                    Commitment::saidOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Commitment::id))
        .toList();
  }

  private Set<String> articlesOfHeld() {
    Set<String> articles = new HashSet<>();
    held().forEach(activity -> activity.evidence().forEach(e -> articles.add(e.articleId())));
    return articles;
  }

  /** Words without a date were said at what their article tells of. */
  private static boolean toldIn(Set<String> articles, Commitment commitment) {
    return commitment.evidence().stream().anyMatch(words -> articles.contains(words.articleId()));
  }

  private boolean isSigned(Agreement agreement) {
    return agreement.signed() && period.holds(agreement.signedDate());
  }

  private boolean announcedInPeriod(Agreement agreement) {
    return period.holds(agreement.announcedOn());
  }
}
