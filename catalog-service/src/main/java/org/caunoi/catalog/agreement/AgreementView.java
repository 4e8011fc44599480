package org.caunoi.catalog.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.FactView;
import org.caunoi.catalog.fact.OfficialInFactView;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.fact.PartyView;
import org.caunoi.catalog.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the API shows it.
 *
 * @param signedDate YYYY-MM-DD, YYYY-MM or YYYY, as precise as the article is
 * @param period for example 2022-2025
 * @param announcedOn the date of the activity that names it, else the day of publication
 * @param count the number of papers in the bundle; 0: several, number not given
 * @param background whether the article names it as an earlier paper
 * @param inNameOf in whose name it is signed
 * @param languages BCP 47
 * @param parentId the paper that it carries out or belongs to
 * @param children the papers that carry it out or belong to it
 * @param validTo the last day of validity
 * @param term as written
 * @param nextStageOf the unsigned paper of which this is the next stage, as a person said
 * @param nextStages the papers that are the next stage of this one
 * @param proposedStagesOf the unsigned papers of which this may be the next stage: a person has to
 *     say ({@code …/stages})
 * @param activities where it was signed or announced
 */
@Schema(name = "Agreement")
public record AgreementView(
    @JsonUnwrapped FactView fact,
    AgreementKind kind,
    AgreementStatus status,
    @Nullable String title,
    @Nullable String titleEn,
    @Nullable String number,
    @Nullable String inNameOf,
    @Nullable String place,
    List<String> languages,
    @Nullable String signedDate,
    @Nullable String dateNoYear,
    @Nullable String period,
    @Nullable String announcedOn,
    List<PartyView> parties,
    List<OfficialInFactView> officials,
    List<String> sectors,
    int count,
    boolean background,
    @Nullable UUID parentId,
    List<UUID> children,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String term,
    @Nullable Renewal renewal,
    @Nullable UUID nextStageOf,
    List<UUID> nextStages,
    List<UUID> proposedStagesOf,
    List<UUID> activities)
    implements Versioned {

  /** As it is stored, with the names of its parties and the activities that name it. */
  static AgreementView of(
      Agreement agreement,
      Names names,
      List<UUID> activities,
      List<UUID> children,
      Stages.Links stages) {
    return new AgreementView(
        FactView.of(agreement),
        agreement.kind,
        agreement.status,
        agreement.title,
        agreement.titleEn,
        agreement.number,
        agreement.inNameOf,
        agreement.place,
        agreement.languages,
        agreement.signedDate,
        agreement.dateNoYear,
        agreement.period,
        agreement.announcedOn,
        names.all(agreement),
        agreement.officials.stream().map(OfficialInFactView::of).toList(),
        agreement.sectors,
        agreement.count,
        agreement.background,
        agreement.parentId,
        children,
        agreement.validFrom,
        agreement.validTo,
        agreement.term,
        agreement.renewal,
        agreement.nextStageOf,
        stages.next(),
        stages.proposed(),
        activities);
  }

  @Override
  public long version() {
    return fact.version();
  }
}
