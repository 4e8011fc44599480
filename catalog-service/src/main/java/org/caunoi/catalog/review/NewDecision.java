package org.caunoi.catalog.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST …/decision}. */
public record NewDecision(
    @NotNull Verdict decision,
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}
