package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What the register knows of one period, in the register's order of ids: the frozen input of a
 * brief. Commitments include the undated ones; milestones are those of the period's year and the
 * two after it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MonthFacts(
    List<Activity> activities,
    List<Agreement> agreements,
    List<Commitment> commitments,
    List<Milestone> milestones) {}
