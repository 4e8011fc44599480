package org.caunoi.catalog.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.catalog.activity.Act;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.agreement.AgreementStatus;
import org.caunoi.catalog.commitment.Commitment;
import org.caunoi.catalog.commitment.CommitmentState;
import org.caunoi.catalog.commitment.Modality;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.review.Review;

/** The definitions as plainly as they can be written, over facts in memory. */
record Naive(MadeRegister made, LocalDate asOf, boolean all, boolean withUnreviewed) {

  private boolean counts(Fact fact) {
    return fact.supersededAt == null
        && (fact.ours || all)
        && (fact.review == Review.CONFIRMED || withUnreviewed && fact.review == Review.UNREVIEWED);
  }

  private static boolean undatedOrBy(Fact fact, LocalDate day) {
    return fact.firstDay == null || !fact.firstDay.isAfter(day);
  }

  private static Set<String> partners(Fact fact) {
    return fact.parties(PartySide.PARTNER).stream()
        .map(party -> party.localityId)
        .collect(Collectors.toSet());
  }

  private boolean isItemised(Agreement bundle) {
    return made.agreements.stream()
        .anyMatch(
            part ->
                bundle.id.equals(part.parentId)
                    && part.supersededAt == null
                    && part.review == Review.CONFIRMED);
  }

  private List<Agreement> inForce() {
    return made.agreements.stream()
        .filter(this::counts)
        .filter(
            a ->
                Set.of(AgreementStatus.SIGNED, AgreementStatus.IN_FORCE, AgreementStatus.RENEWED)
                    .contains(a.status))
        .filter(a -> !a.background && undatedOrBy(a, asOf))
        .filter(a -> a.validTo == null || !a.validTo.isBefore(asOf))
        .filter(a -> a.count == 1 || !isItemised(a))
        .toList();
  }

  private static long papers(Collection<Agreement> agreements) {
    return agreements.stream().mapToLong(a -> Math.max(1, a.count)).sum();
  }

  private List<Activity> held() {
    return made.activities.stream().filter(this::counts).filter(a -> a.act == Act.HELD).toList();
  }

  /** By the code of each indicator; `…_NOT_ITEMISED` beside those of papers. */
  Map<String, Long> indicators() {
    List<Agreement> papers = inForce();
    List<Agreement> expiring =
        papers.stream()
            .filter(a -> a.validTo != null && !a.validTo.isAfter(asOf.plusDays(90)))
            .toList();
    Set<String> partners =
        papers.stream().flatMap(a -> partners(a).stream()).collect(Collectors.toSet());
    Set<String> busy =
        held().stream()
            .filter(a -> a.lastDay != null && !a.lastDay.isAfter(asOf))
            .filter(a -> a.firstDay != null && a.firstDay.isAfter(asOf.minusMonths(12)))
            .flatMap(a -> partners(a).stream())
            .collect(Collectors.toSet());
    long active = partners.stream().filter(busy::contains).count();
    List<Commitment> open =
        made.commitments.stream()
            .filter(this::counts)
            .filter(c -> c.modality == Modality.AGREED || c.modality == Modality.PLEDGED)
            .filter(c -> c.state == CommitmentState.OPEN || c.state == CommitmentState.IN_PROGRESS)
            .filter(c -> undatedOrBy(c, asOf))
            .toList();
    Map<String, Long> values = new TreeMap<>();
    values.put("PARTNERS", (long) partners.size());
    values.put("ACTIVE_PARTNERS", active);
    values.put("DORMANT_PARTNERS", partners.size() - active);
    values.put("AGREEMENTS_IN_FORCE", papers(papers));
    values.put("AGREEMENTS_IN_FORCE_NOT_ITEMISED", papers(bundles(papers)));
    values.put("AGREEMENTS_EXPIRING", papers(expiring));
    values.put("AGREEMENTS_EXPIRING_NOT_ITEMISED", papers(bundles(expiring)));
    values.put("COMMITMENTS_OPEN", (long) open.size());
    values.put(
        "COMMITMENTS_OVERDUE",
        open.stream().filter(c -> c.due != null && c.due.isBefore(asOf)).count());
    return values;
  }

  private static List<Agreement> bundles(List<Agreement> papers) {
    return papers.stream().filter(a -> a.count != 1).toList();
  }

  private List<Activity> within(LocalDate from, LocalDate to) {
    return held().stream()
        .filter(a -> a.firstDay != null && !a.firstDay.isBefore(from))
        .filter(a -> a.lastDay != null && !a.lastDay.isAfter(to))
        .toList();
  }

  long total(LocalDate from, LocalDate to) {
    return within(from, to).size();
  }

  long yearOnly(LocalDate from, LocalDate to) {
    return within(from, to).stream()
        .filter(a -> Objects.requireNonNull(a.startDate).length() == 4)
        .count();
  }

  long undated() {
    return held().stream().filter(a -> a.firstDay == null).count();
  }

  Map<String, Long> byMonth(LocalDate from, LocalDate to) {
    return counted(
        within(from, to),
        a ->
            Stream.of(Objects.requireNonNull(a.startDate))
                .filter(date -> date.length() > 4)
                .map(date -> date.substring(0, 7)));
  }

  Map<String, Long> bySector(LocalDate from, LocalDate to) {
    return counted(within(from, to), a -> a.sectors.stream());
  }

  Map<String, Long> byType(LocalDate from, LocalDate to) {
    return counted(within(from, to), a -> Stream.of(a.type.name()));
  }

  Map<String, Long> byDirection(LocalDate from, LocalDate to) {
    return counted(within(from, to), a -> Stream.of(String.valueOf(a.direction)));
  }

  long people(LocalDate from, LocalDate to) {
    return within(from, to).stream()
        .mapToLong(a -> a.delegationSize == null ? 0 : a.delegationSize)
        .sum();
  }

  private static Map<String, Long> counted(
      List<Activity> activities, Function<Activity, Stream<String>> codes) {
    return activities.stream()
        .flatMap(codes)
        .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
  }
}
