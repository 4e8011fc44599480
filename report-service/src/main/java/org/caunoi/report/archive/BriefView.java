package org.caunoi.report.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caunoi.report.brief.Edition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A brief as the API shows it.
 *
 * @param previousRevision the released brief that it revises
 * @param nextRevision the one begun after it, released or not, and not withdrawn
 * @param supersededBy that one once it is released
 * @param damage DAMAGED or MISSING where its document is not sound in the archive
 * @param missing settings without which it stays a draft
 * @param unreviewed facts no officer has confirmed: shown in a draft, left out of the others
 * @param late it was, or still is, not there on the morning on which it was due
 * @param lastProblem why it could not be printed at the last attempt
 */
record BriefView(
    UUID id,
    String kind,
    LocalDate periodStart,
    LocalDate periodEnd,
    String office,
    String language,
    int revision,
    @Nullable UUID previousRevision,
    @Nullable UUID nextRevision,
    @Nullable UUID supersededBy,
    Edition state,
    @Nullable String number,
    @Nullable Integer pages,
    @Nullable String sha256,
    @Nullable String contentSha256,
    @Nullable String damage,
    int unreviewed,
    List<String> missing,
    @Nullable String lastProblem,
    int failedAttempts,
    Instant dueAt,
    boolean late,
    @Nullable Instant factsTakenAt,
    @Nullable Instant renderedAt,
    @Nullable String reviewedBy,
    @Nullable Instant reviewedAt,
    @Nullable String releasedBy,
    @Nullable Instant releasedAt,
    long version) {

  BriefView(BriefData brief, List<String> missing, boolean late) {
    this(
        brief.id,
        brief.kind,
        brief.periodStart,
        brief.periodEnd,
        brief.office,
        brief.language,
        brief.revision,
        brief.previousRevision,
        brief.nextRevision,
        brief.supersededBy,
        brief.state,
        brief.number,
        brief.pages,
        brief.documentSha256,
        brief.contentSha256,
        brief.damage,
        brief.unreviewed,
        brief.state == Edition.RELEASED ? List.of() : missing,
        brief.lastProblem,
        brief.failedAttempts,
        brief.period().dueAt(),
        late,
        brief.factsTakenAt,
        brief.renderedAt,
        brief.reviewedBy,
        brief.reviewedAt,
        brief.releasedBy,
        brief.releasedAt,
        brief.version);
  }

  /** A page of briefs. */
  @Schema(name = "BriefPage")
  record Page(List<BriefView> items, @Nullable String next) {}
}
