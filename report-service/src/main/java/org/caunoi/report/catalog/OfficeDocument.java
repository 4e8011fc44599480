package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A document of an office that supports a fact.
 *
 * @param date YYYY-MM-DD, YYYY-MM or YYYY
 * @param locator where in it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfficeDocument(
    String id,
    @Nullable String kind,
    @Nullable String number,
    @Nullable String date,
    @Nullable String issuer,
    @Nullable String locator) {}
