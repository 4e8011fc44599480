package org.caunoi.catalog.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.agreement.AgreementStatus;
import org.caunoi.catalog.fact.LegalDate;

/** What an agreement says that several articles tell of. */
final class AgreementDerivation {

  /**
   * How far a paper has come by what articles say. That it was signed says more than that it is
   * being carried out: it has a day, and counts in a month.
   */
  private static final List<AgreementStatus> STAGES =
      List.of(
          AgreementStatus.PROPOSED,
          AgreementStatus.TO_BE_SIGNED,
          AgreementStatus.IN_FORCE,
          AgreementStatus.SIGNED);

  private AgreementDerivation() {}

  static void fill(Agreement agreement, List<Saying> sayings) {
    List<ReadAgreement> told =
        sayings.stream().map(saying -> (ReadAgreement) saying.read()).toList();
    agreement.kind = Objects.requireNonNull(Choice.mostTold(told, ReadAgreement::kind));
    agreement.status =
        told.stream()
            .map(read -> read.status().inRegister)
            .max(Comparator.comparing(STAGES::indexOf))
            .orElseThrow();
    agreement.title = Choice.mostTold(told, ReadAgreement::title);
    agreement.signedDate = Choice.date(told, ReadAgreement::signedDate);
    agreement.dateNoYear =
        agreement.signedDate == null ? Choice.mostTold(told, ReadAgreement::dateNoYear) : null;
    agreement.period = Choice.mostTold(told, ReadAgreement::period);
    agreement.sectors = Choice.union(told, ReadAgreement::sectors);
    agreement.count = Objects.requireNonNull(Choice.mostTold(counted(told), ReadAgreement::count));
    agreement.background = told.stream().allMatch(ReadAgreement::background);
    agreement.announcedOn =
        announcing(sayings)
            .map(Saying::day)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    agreement.countFor(LegalDate.parse(agreement.countedOn()));
  }

  /** A number is more than the word that there were several. */
  private static List<ReadAgreement> counted(List<ReadAgreement> told) {
    List<ReadAgreement> counted = told.stream().filter(read -> read.count() > 0).toList();
    return counted.isEmpty() ? told : counted;
  }

  /** A later article that only names an earlier paper does not announce it. */
  private static Stream<Saying> announcing(List<Saying> sayings) {
    boolean onlyNamed = sayings.stream().allMatch(AgreementDerivation::isBackground);
    return sayings.stream().filter(saying -> onlyNamed || !isBackground(saying));
  }

  private static boolean isBackground(Saying saying) {
    return ((ReadAgreement) saying.read()).background();
  }
}
