package org.caunoi.catalog.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.caunoi.catalog.review.Reason;
import org.caunoi.catalog.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST …/stages}.
 *
 * @param earlier one of the {@code proposedStagesOf} of the paper
 * @param decision CONFIRM: it is the next stage of that; REJECT: it is another paper
 */
public record NewStageDecision(
    @NotNull UUID earlier,
    @NotNull Verdict decision,
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}
