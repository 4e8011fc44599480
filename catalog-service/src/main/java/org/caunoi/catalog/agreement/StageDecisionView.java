package org.caunoi.catalog.agreement;

import java.time.Instant;
import java.util.UUID;
import org.caunoi.catalog.review.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person said of two papers, as the API shows it. */
@Schema(name = "StageDecision")
public record StageDecisionView(
    UUID id,
    UUID later,
    UUID earlier,
    Verdict decision,
    @Nullable String reason,
    String decidedBy,
    Instant decidedAt,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt,
    @Nullable String undoReason) {

  /** As it is stored. */
  static StageDecisionView of(StageDecision one) {
    return new StageDecisionView(
        one.id,
        one.laterId,
        one.earlierId,
        one.verdict,
        one.reason,
        one.decidedBy,
        one.decidedAt,
        one.undoneBy,
        one.undoneAt,
        one.undoReason);
  }
}
