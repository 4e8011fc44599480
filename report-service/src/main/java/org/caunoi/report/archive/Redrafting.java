package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.Register;
import org.caunoi.report.http.Preconditions;

/** Brings drafts to what the register says now. The register is asked outside any transaction. */
@ApplicationScoped
public class Redrafting {
  private final Register register;
  private final Drafts drafts;

  Redrafting(Register register, Drafts drafts) {
    this.register = register;
    this.drafts = drafts;
  }

  /**
   * Prints the drafts of a period again if the register has changed.
   *
   * @return whether anything was printed
   */
  public boolean redraft(Period period) {
    Instant takenAt = drafts.now();
    MonthFacts facts = register.facts(period.start(), period.end());
    return drafts.redraft(period, facts, takenAt);
  }

  /** Before a review: what would be frozen must be what the officer has read. */
  void refresh(BriefRecord brief) {
    if (redraft(brief.period())) {
      throw Preconditions.changed();
    }
  }
}
