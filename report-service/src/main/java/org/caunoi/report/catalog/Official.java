package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A person in a fact, with the title of that day, as written. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Official(
    @Nullable String name, @Nullable String title, @Nullable String side, @Nullable String role) {}
