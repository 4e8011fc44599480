package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a named person of the office has put on record. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Testimony(@Nullable String by, @Nullable Instant at, @Nullable String text) {}
