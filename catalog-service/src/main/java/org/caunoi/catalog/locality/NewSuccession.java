package org.caunoi.catalog.locality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.caunoi.catalog.review.Reason;
import org.caunoi.catalog.typing.LegalDay;
import org.caunoi.catalog.typing.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What became of a locality.
 *
 * @param successors one that takes all over, or several among which it was split
 * @param on the first day of the new order
 */
public record NewSuccession(
    @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String> successors,
    @NotNull @LegalDay LocalDate on,
    @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Texts.LINES) String reason) {}
