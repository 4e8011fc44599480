package org.caunoi.extraction.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact of a relation.
 *
 * @param year of the founding or of the anniversary, as the article speaks of it
 * @param ordinal 50 for the 50th anniversary
 * @param foundedYear year - ordinal where both are known
 */
public record Milestone(
    MilestoneKind kind,
    String text,
    int year,
    @Nullable Integer ordinal,
    @Nullable Integer foundedYear,
    List<Party> parties,
    List<Evidence> evidence,
    double confidence,
    List<String> rules) {

  /** The same milestone with all the rules that speak for it. */
  Milestone with(List<String> all) {
    return new Milestone(
        kind, text, year, ordinal, foundedYear, parties, evidence, Rules.confidence(all), all);
  }
}
