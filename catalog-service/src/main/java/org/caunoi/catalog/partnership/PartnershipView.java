package org.caunoi.catalog.partnership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.AttachmentView;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.evidence.Statement;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.http.Versioned;
import org.caunoi.catalog.locality.LocalityRef;
import org.caunoi.catalog.review.Review;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A partnership as the API shows it.
 *
 * @param namedHome the home as the source names it, where a merger has made it another one
 * @param source where the row comes from: its evidence
 */
@Schema(name = "Partnership")
public record PartnershipView(
    UUID id,
    LocalityRef home,
    @Nullable LocalityRef namedHome,
    LocalityRef partner,
    PartnershipKind kind,
    @Schema(
            description = "As precise as it is known: year, month or day.",
            examples = {"1994", "2018-05"})
        @Nullable String since,
    PartnershipStatus status,
    @Nullable String endedOn,
    Review review,
    @Nullable String confirmedBy,
    boolean ours,
    Audience audience,
    String source,
    SourceStrength sourceStrength,
    List<AttachmentView> documents,
    List<Statement> statements,
    List<Edit> edits,
    long version,
    Instant createdAt,
    Instant changedAt)
    implements Versioned {

  static PartnershipView of(Partnership p, boolean ours) {
    return new PartnershipView(
        p.id,
        LocalityRef.of(p.home),
        p.namedHome.id.equals(p.home.id) ? null : LocalityRef.of(p.namedHome),
        LocalityRef.of(p.partner),
        p.kind,
        p.since,
        p.status,
        p.endedOn,
        p.review,
        p.confirmedBy,
        ours,
        p.audience,
        p.source,
        p.sourceStrength,
        p.documents.stream().map(AttachmentView::of).toList(),
        List.copyOf(p.statements),
        List.copyOf(p.edits),
        p.version,
        p.createdAt,
        p.changedAt);
  }
}
