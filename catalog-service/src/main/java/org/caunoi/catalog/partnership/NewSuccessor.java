package org.caunoi.catalog.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.caunoi.catalog.review.Reason;
import org.caunoi.catalog.typing.Texts;
import org.jspecify.annotations.Nullable;

/** Who carries a partnership on. */
public record NewSuccessor(
    @NotBlank @Size(max = 100) String localityId,
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Texts.LINES) String reason) {}
