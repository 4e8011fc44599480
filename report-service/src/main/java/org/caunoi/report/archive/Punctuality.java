package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.caunoi.report.brief.Period;

/** Whether a brief missed the morning on which it was due. */
@ApplicationScoped
public class Punctuality {
  private final Archive archive;
  private final Clock clock;

  Punctuality(Archive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /** A revision has no morning on which it is due. */
  boolean isLate(BriefData brief) {
    return brief.revision == 1 && isOverdue(brief.period(), archive.installedAt());
  }

  /**
   * Whether the briefs of a period should be there by now. What was over before this installation
   * began was never promised.
   */
  public boolean isOverdue(Period period, Instant installedAt) {
    return period.dueAt().isAfter(installedAt) && clock.instant().isAfter(period.dueAt());
  }
}
