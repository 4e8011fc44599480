package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A partner with papers in force and no activity for long.
 *
 * @param lastActivityOn null where the register knows of none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DormantPartner(
    LocalityRef locality,
    @Nullable PartialDate lastActivityOn,
    @Nullable Integer agreementsInForce) {}
