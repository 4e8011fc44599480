package org.caunoi.catalog.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.AttachmentView;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.evidence.Statement;
import org.caunoi.catalog.review.Review;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What every fact shows.
 *
 * @param confirmedBy who confirmed it; while it is UNREVIEWED, who gave the first of two
 *     confirmations
 * @param ours whether it is a fact of the office
 * @param documents office documents that support it
 * @param statements who typed it
 * @param edits what people changed, the first change first
 * @param mergedInto the fact that tells now what this one told
 * @param conflicts where its articles contradict each other, until a person decides or edits
 */
@Schema(name = "Fact")
public record FactView(
    UUID id,
    Review review,
    @Nullable String confirmedBy,
    boolean ours,
    Audience audience,
    double confidence,
    List<EvidenceView> evidence,
    List<AttachmentView> documents,
    List<Statement> statements,
    List<Edit> edits,
    @Nullable UUID mergedInto,
    List<ConflictView> conflicts,
    long version,
    Instant createdAt,
    Instant changedAt) {

  /** With its own evidence. */
  public static FactView of(Fact fact) {
    return of(fact, fact.evidence.stream().map(EvidenceView::of).toList());
  }

  /** With evidence from elsewhere. */
  public static FactView of(Fact fact, List<EvidenceView> evidence) {
    return new FactView(
        fact.id,
        fact.mergedInto == null ? fact.review : Review.MERGED,
        fact.confirmedBy,
        fact.ours,
        fact.audience,
        fact.confidence,
        evidence,
        fact.documents.stream().map(AttachmentView::of).toList(),
        List.copyOf(fact.statements),
        List.copyOf(fact.edits),
        fact.mergedInto,
        ConflictView.of(fact.openConflicts()),
        fact.version,
        fact.createdAt,
        fact.changedAt);
  }
}
