package org.caunoi.catalog.merge;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.review.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST …/split} of people and organisations.
 *
 * @param facts those that name somebody else
 * @param into whom they name; left out: somebody new of the same name
 */
public record NewParting(
    @NotEmpty @Size(max = 200) List<@NotNull UUID> facts,
    @Nullable UUID into,
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}
