package org.caunoi.catalog.fact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A party of a fact. Without {@code localityId} and {@code organisationId} it is a name that the
 * register could not resolve.
 *
 * @param name as written in the article
 * @param nameVi as the register calls it in Vietnamese
 * @param nameEn as the register calls it in English
 * @param country ISO 3166-1 alpha-2
 */
@Schema(name = "Party")
public record PartyView(
    @Nullable String localityId,
    @Nullable UUID organisationId,
    @Nullable String ofLocalityId,
    @Nullable String body,
    String name,
    @Nullable String nameVi,
    @Nullable String nameEn,
    @Nullable String country,
    PartyLevel level) {}
