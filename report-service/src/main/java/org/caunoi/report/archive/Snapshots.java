package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import org.caunoi.report.brief.Period;
import org.caunoi.report.brief.Snapshot;
import org.caunoi.report.catalog.MonthFacts;

/**
 * Snapshots for briefs: what the register knows, what released briefs have not told, and what the
 * office recommends. Within the caller's transaction.
 */
@ApplicationScoped
class Snapshots {
  private final EarlierBriefs briefs;
  private final Recommendations recommendations;

  Snapshots(EarlierBriefs briefs, Recommendations recommendations) {
    this.briefs = briefs;
    this.recommendations = recommendations;
  }

  MonthFacts of(MonthFacts register, Period period, String office) {
    MonthFacts facts =
        register.with(register.background().recommending(recommendations.of(period, office)));
    return Snapshot.of(facts, period, briefs.before(period, office));
  }
}
