package org.caunoi.catalog.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.caunoi.catalog.review.Reason;

/**
 * The body of {@code POST …/erasure}.
 *
 * @param reason why, and by whose decision; it is audited and stays
 */
public record NewErasure(
    @NotBlank @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}
