package org.caunoi.catalog.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/v1/decisions}: at most 200 decisions, each on a state of a thing.
 */
@Schema(name = "DecisionList")
public record DecisionList(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Item> items) {

  /**
   * One decision.
   *
   * @param version the version of the thing that was looked at; stands for If-Match
   */
  @Schema(name = "DecisionItem")
  public record Item(
      @NotNull SubjectKind kind,
      @NotNull UUID id,
      @NotNull @PositiveOrZero Long version,
      @NotNull Verdict decision,
      @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {

    NewDecision wanted() {
      return new NewDecision(decision, reason);
    }
  }
}
