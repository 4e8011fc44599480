package org.caunoi.extraction.fact;

import org.caunoi.extraction.place.Level;
import org.jspecify.annotations.Nullable;

/**
 * A locality, or an organisation of one.
 *
 * @param localityId gazetteer id; null for an organisation or a name that is not in the gazetteer
 * @param ofLocalityId for an organisation: where it belongs
 * @param body the organ that acts for the locality, as written
 * @param name as written
 * @param country ISO 3166-1 alpha-2
 */
public record Party(
    @Nullable String localityId,
    @Nullable String ofLocalityId,
    @Nullable String body,
    String name,
    @Nullable String nameEn,
    @Nullable String country,
    Level level) {}
