package org.caunoi.catalog.merge;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.caunoi.catalog.review.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST …/split}.
 *
 * @param articles those that tell of something else
 */
public record NewSplit(
    @NotEmpty @Size(max = 200) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> articles,
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}
