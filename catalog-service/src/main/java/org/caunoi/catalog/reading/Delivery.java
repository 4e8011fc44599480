package org.caunoi.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code PUT …/reading}.
 *
 * @param bytesSha256 of the page that was read
 * @param fetchedAt when the page was fetched or given
 * @param readAt when it was read, in the database time of the sender
 * @param reading in the form of {@code contract/reading.schema.json}
 * @param givenPublishedOn the publication day that was given with the page
 */
public record Delivery(
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String bytesSha256,
    @NotNull Instant fetchedAt,
    @NotNull Instant readAt,
    @NotNull JsonNode reading,
    @Nullable LocalDate givenPublishedOn) {}
