package org.caunoi.catalog.merge;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.caunoi.catalog.review.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST …/undo}. */
@Schema(name = "RegroupingUndo")
public record Undoing(
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}
