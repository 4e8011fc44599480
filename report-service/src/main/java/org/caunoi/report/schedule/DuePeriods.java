package org.caunoi.report.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caunoi.report.brief.Period;
import org.caunoi.report.brief.PeriodRule;

/**
 * The periods that a rule makes beside those that have briefs already. Each day is told once: where
 * the rule was changed, the first period by the new one begins after the last by the old. Pure.
 */
final class DuePeriods {
  private final PeriodRule rule;
  private final List<Period> kept;

  /**
   * By a rule.
   *
   * @param kept periods that have briefs, earliest first
   */
  DuePeriods(PeriodRule rule, List<Period> kept) {
    this.rule = rule;
    this.kept = List.copyOf(kept);
  }

  /** What is still missing of the months from first to last. */
  List<Period> missing(YearMonth first, YearMonth last) {
    List<Period> missing = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      missing(month).ifPresent(missing::add);
    }
    return missing;
  }

  /** What no brief tells yet of a month. */
  Optional<Period> missing(YearMonth month) {
    Period whole = rule.period(month);
    LocalDate start = whole.start();
    for (Period period : kept) {
      if (period.overlaps(whole) && !period.end().isBefore(start)) {
        start = period.end().plusDays(1);
      }
    }
    return start.isAfter(whole.end())
        ? Optional.empty()
        : Optional.of(new Period(start, whole.end()));
  }
}
