package org.caunoi.report.catalog;

import static org.caunoi.report.catalog.Lists.orEmpty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What the register knows of one period and around it, in the register's order of ids: the frozen
 * input of a brief. Commitments include the undated ones; milestones are all that the register has
 * up to the second year after the period's own.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MonthFacts(
    List<Activity> activities,
    List<Agreement> agreements,
    List<Commitment> commitments,
    List<Milestone> milestones,
    Background background) {

  /** Nothing is null, also in snapshots of earlier versions. */
  public MonthFacts {
    activities = orEmpty(activities);
    agreements = orEmpty(agreements);
    commitments = orEmpty(commitments);
    milestones = orEmpty(milestones);
    background = background == null ? Background.NONE : background;
  }

  /** Facts without any background. */
  public MonthFacts(
      List<Activity> activities,
      List<Agreement> agreements,
      List<Commitment> commitments,
      List<Milestone> milestones) {
    this(activities, agreements, commitments, milestones, Background.NONE);
  }

  /** The same before another background. */
  public MonthFacts with(Background other) {
    return new MonthFacts(activities, agreements, commitments, milestones, other);
  }
}
