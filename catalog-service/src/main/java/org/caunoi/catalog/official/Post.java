package org.caunoi.catalog.official;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.caunoi.catalog.typing.LegalDay;
import org.caunoi.catalog.typing.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds or held, as people know it.
 *
 * @param from the first day, month or year of it
 * @param to the last one; none: still held, as far as is known
 */
@Embeddable
public record Post(
    @Column(nullable = false) @NotBlank @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE)
        String title,
    @Column(name = "locality_id") @Nullable @Size(max = 100) String localityId,
    @Column(name = "organisation_id") @Nullable UUID organisationId,
    @Column(name = "held_from") @Nullable @LegalDay String from,
    @Column(name = "held_to") @Nullable @LegalDay String to) {}
