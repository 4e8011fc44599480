package org.caunoi.catalog.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.caunoi.catalog.review.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST …/stages/undo}.
 *
 * @param earlier the paper about which it was decided
 */
public record StageUndo(
    @NotNull UUID earlier,
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}
