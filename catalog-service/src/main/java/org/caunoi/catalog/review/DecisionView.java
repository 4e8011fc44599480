package org.caunoi.catalog.review;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the API shows it.
 *
 * @param thing the id of what was decided on
 * @param undoes the decision that this one takes back
 * @param undoneBy the decision that takes this one back
 */
@Schema(name = "Decision")
public record DecisionView(
    UUID id,
    SubjectKind kind,
    UUID thing,
    Step decision,
    @Nullable String reason,
    String decidedBy,
    Instant decidedAt,
    Review reviewBefore,
    Review reviewAfter,
    @Nullable UUID undoes,
    @Nullable UUID undoneBy) {

  /** As it is stored, with what took it back. */
  static DecisionView of(Decision decision, Map<UUID, UUID> undone) {
    return new DecisionView(
        decision.id,
        SubjectKind.valueOf(decision.subjectKind),
        decision.subjectId,
        decision.decision,
        decision.reason,
        decision.decidedBy,
        decision.decidedAt,
        decision.reviewBefore,
        decision.reviewAfter,
        decision.undoes,
        undone.get(decision.id));
  }
}
