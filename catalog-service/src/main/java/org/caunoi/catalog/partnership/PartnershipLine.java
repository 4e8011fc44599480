package org.caunoi.catalog.partnership;

import org.jspecify.annotations.Nullable;

/** A row of the file of partnerships that the service brings. */
record PartnershipLine(
    String homeId,
    String partnerId,
    PartnershipKind kind,
    @Nullable String since,
    String source,
    SourceStrength confidence) {}
