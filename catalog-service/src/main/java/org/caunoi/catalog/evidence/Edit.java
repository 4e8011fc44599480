package org.caunoi.catalog.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed in one field of an entry; never changed afterwards.
 *
 * @param field the member of the API
 * @param before the value that it had, in the form in which it is typed; null where it was empty
 * @param after the value that it was given; null where it was emptied
 */
@Embeddable
public record Edit(
    @Column(nullable = false) String field,
    @Convert(converter = JsonText.class) @Schema(implementation = Object.class)
        @Nullable JsonNode before,
    @Convert(converter = JsonText.class) @Schema(implementation = Object.class)
        @Nullable JsonNode after,
    @Column(name = "made_by", nullable = false) String by,
    @Column(name = "made_at", nullable = false) Instant at,
    @Nullable String reason) {}
