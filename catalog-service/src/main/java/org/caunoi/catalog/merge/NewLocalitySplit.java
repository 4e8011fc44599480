package org.caunoi.catalog.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.review.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST …/split} of localities.
 *
 * @param things facts, partnerships, organisations and officials that name the other one
 * @param into the other one
 */
public record NewLocalitySplit(
    @NotEmpty @Size(max = 200) List<@NotNull UUID> things,
    @NotBlank @Size(max = 100) String into,
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}
