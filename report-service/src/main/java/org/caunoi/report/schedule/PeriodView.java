package org.caunoi.report.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.caunoi.report.archive.KeptBrief;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A period as the API shows it.
 *
 * @param month by which it is called
 * @param state OPEN while it runs, MISSING without briefs, else that of its brief
 * @param late it has, or its brief had, passed the morning on which it was due
 */
record PeriodView(
    LocalDate start,
    LocalDate end,
    YearMonth month,
    Instant dueAt,
    String state,
    boolean late,
    List<Item> briefs) {

  PeriodView(Period period, String state, boolean late, List<KeptBrief> briefs) {
    this(
        period.start(),
        period.end(),
        period.month(),
        period.dueAt(),
        state,
        late,
        briefs.stream().map(Item::new).toList());
  }

  /** A brief of the period. */
  @Schema(name = "PeriodBrief")
  record Item(UUID id, String language, int revision, Edition state, boolean late) {
    Item(KeptBrief brief) {
      this(brief.id(), brief.language(), brief.revision(), brief.state(), brief.late());
    }
  }

  /** A page of periods, newest first. */
  @Schema(name = "PeriodPage")
  record Page(List<PeriodView> items, @Nullable String next) {}
}
