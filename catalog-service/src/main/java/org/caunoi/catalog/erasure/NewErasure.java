package org.caunoi.catalog.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The body of {@code POST …/erasure}.
 *
 * @param reason why, and by whose decision; it is audited and stays
 */
public record NewErasure(
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\x00\\p{Cs}]*") String reason) {}
