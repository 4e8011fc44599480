package org.caunoi.catalog.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.caunoi.catalog.review.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST …/merge}.
 *
 * @param into what stays
 */
public record NewMerge(
    @NotNull UUID into,
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}
