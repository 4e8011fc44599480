package org.caunoi.catalog.statistics;

import java.time.LocalDate;
import java.util.List;
import org.caunoi.catalog.fact.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators on a day, and the activities of a period. */
@Schema(name = "Statistics")
public record StatisticsView(
    LocalDate asOf,
    LocalDate from,
    LocalDate to,
    Scope scope,
    List<IndicatorView> indicators,
    ActivityStatistics activities) {}
