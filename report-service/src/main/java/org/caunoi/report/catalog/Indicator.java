package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its written definition, as the register counts it.
 *
 * @param definition by language
 * @param notItemised how many bundles of papers hide behind the value
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Indicator(
    String code,
    long value,
    @Nullable Map<String, String> definition,
    @Nullable Long notItemised) {}
