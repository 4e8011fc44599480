package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.Register;
import org.caunoi.report.catalog.RegisterUnavailableException;
import org.caunoi.report.http.Preconditions;
import org.jboss.logging.Logger;

/** Brings drafts to what the register says now. The register is asked outside any transaction. */
@ApplicationScoped
public class Redrafting {
  private static final Logger LOG = Logger.getLogger(Redrafting.class);

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

  /** After a reopening: what the register said meanwhile. A silent register is asked later. */
  void catchUp(BriefRecord brief) {
    try {
      redraft(brief.period());
    } catch (RegisterUnavailableException e) {
      LOG.warnf("Briefs of %s keep their facts: %s", brief.periodStart, e.getMessage());
    }
  }

  /** Before a review: what would be frozen must be what the officer has read. */
  void refresh(BriefRecord brief) {
    if (redraft(brief.period())) {
      throw Preconditions.changed();
    }
  }
}
