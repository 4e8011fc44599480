package org.caunoi.catalog.review;

import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.http.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a list of decisions, in the order of the list.
 *
 * @param done how many were made
 * @param refused how many were not; the others are made all the same
 */
@Schema(name = "DecisionOutcomes")
public record DecisionOutcomes(int done, int refused, List<Item> items) {

  static DecisionOutcomes of(List<Item> items) {
    int done = (int) items.stream().filter(item -> item.problem() == null).count();
    return new DecisionOutcomes(done, items.size() - done, items);
  }

  /**
   * What became of one: either how the thing stands now, or the problem that the single decision
   * would have been answered with.
   *
   * @param decision the id of the decision, by which it can be undone
   * @param confirmedBy while it is UNREVIEWED, who gave the first of two confirmations
   */
  @Schema(name = "DecisionOutcome")
  public record Item(
      SubjectKind kind,
      UUID id,
      @Nullable UUID decision,
      @Nullable Review review,
      @Nullable String confirmedBy,
      @Nullable Long version,
      @Nullable Problem problem) {

    static Item done(SubjectKind kind, Reviewable thing, Decision decision) {
      return new Item(
          kind,
          thing.subjectId(),
          decision.id,
          thing.review(),
          thing.confirmedBy(),
          (long) thing.version(),
          null);
    }

    static Item refused(SubjectKind kind, UUID id, Problem problem) {
      return new Item(kind, id, null, null, null, null, problem);
    }
  }
}
