package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caunoi.report.settings.Settings;

/** Shows briefs as they stand: beside what is kept, what is missing and what is late. */
@ApplicationScoped
class BriefViews {
  private final Settings settings;
  private final Punctuality punctuality;

  BriefViews(Settings settings, Punctuality punctuality) {
    this.settings = settings;
    this.punctuality = punctuality;
  }

  BriefView of(BriefData brief) {
    return of(List.of(brief)).get(0);
  }

  List<BriefView> of(List<? extends BriefData> briefs) {
    List<String> missing = settings.missing();
    return briefs.stream().map(brief -> new BriefView(brief, missing, late(brief))).toList();
  }

  private boolean late(BriefData brief) {
    return brief.firstPrintedAt == null ? punctuality.isLate(brief) : brief.late;
  }
}
