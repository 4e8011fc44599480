package org.caunoi.catalog.reading;

import org.caunoi.catalog.fact.OfficialRole;
import org.caunoi.catalog.fact.OfficialSide;
import org.jspecify.annotations.Nullable;

/** A person of one side, as written. */
record ReadOfficial(
    @Nullable String name, @Nullable String title, OfficialSide side, OfficialRole role) {}
