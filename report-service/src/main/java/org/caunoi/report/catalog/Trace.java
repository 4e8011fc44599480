package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What comparisons need of a fact of an earlier period.
 *
 * @param counted the row of the first table that it counts in
 * @param number how much it counts there; 0 = several papers, number not given
 * @param partners whom it concerns, by {@link Party#key()}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Trace(
    String id,
    boolean confirmed,
    PartialDate date,
    String counted,
    int number,
    List<String> partners) {}
