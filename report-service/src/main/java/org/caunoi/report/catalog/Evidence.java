package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A sentence of an article that supports a fact. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Evidence(
    String articleId,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable LocalDate publishedOn,
    @Nullable String quote) {}
