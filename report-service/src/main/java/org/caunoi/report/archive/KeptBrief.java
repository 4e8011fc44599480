package org.caunoi.report.archive;

import java.time.LocalDate;
import java.util.UUID;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Period;

/**
 * A brief, briefly.
 *
 * @param printed it has been there at least once
 * @param late it first was there after the morning on which it was due
 */
public record KeptBrief(
    UUID id,
    LocalDate periodStart,
    LocalDate periodEnd,
    String language,
    int revision,
    Edition state,
    boolean printed,
    boolean late) {

  /** The days it tells of. */
  public Period period() {
    return new Period(periodStart, periodEnd);
  }
}
