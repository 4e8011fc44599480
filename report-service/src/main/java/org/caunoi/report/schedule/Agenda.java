package org.caunoi.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caunoi.report.archive.Drafts;
import org.caunoi.report.archive.KeptBrief;
import org.caunoi.report.archive.Punctuality;
import org.caunoi.report.brief.Period;
import org.caunoi.report.brief.PeriodRule;
import org.caunoi.report.catalog.Register;
import org.caunoi.report.settings.Settings;

/** What briefs there should be, beside those there are. */
@ApplicationScoped
class Agenda {
  private final Drafts drafts;
  private final Punctuality punctuality;
  private final Register register;
  private final Settings settings;
  private final Clock clock;

  Agenda(
      Drafts drafts, Punctuality punctuality, Register register, Settings settings, Clock clock) {
    this.drafts = drafts;
    this.punctuality = punctuality;
    this.register = register;
    this.settings = settings;
    this.clock = clock;
  }

  /** Closed periods without briefs, every one since the first that is to have them. */
  List<Period> missing() {
    return missing(drafts.kept());
  }

  private List<Period> missing(List<KeptBrief> kept) {
    PeriodRule rule = settings.periodRule();
    return new DuePeriods(rule, periods(kept)).missing(first(rule), rule.lastClosed(clock));
  }

  private YearMonth first(PeriodRule rule) {
    return settings
        .firstPeriod()
        .orElseGet(() -> rule.month(drafts.installedAt().atZone(Period.ZONE).toLocalDate()));
  }

  /**
   * Closed periods without briefs from before that first one: only those in which something
   * happened.
   *
   * @param active calendar months with activities
   */
  List<Period> earlier(Collection<YearMonth> active) {
    PeriodRule rule = settings.periodRule();
    DuePeriods due = new DuePeriods(rule, periods(drafts.kept()));
    YearMonth first = first(rule);
    YearMonth last = rule.lastClosed(clock);
    return active.stream()
        .flatMap(month -> Stream.of(rule.month(month.atDay(1)), rule.month(month.atEndOfMonth())))
        .distinct()
        .filter(month -> month.isBefore(first) && !month.isAfter(last))
        .sorted()
        .flatMap(month -> due.missing(month).stream())
        .filter(period -> period.calendarMonth() || happened(period))
        .toList();
  }

  /** A month with activities is two halves where the office's months are not the calendar's. */
  private boolean happened(Period period) {
    return register.anyActivity(period.start(), period.end());
  }

  /** Periods whose Vietnamese brief should be there and is not. */
  List<Period> overdue() {
    List<KeptBrief> kept = drafts.kept();
    Instant installedAt = drafts.installedAt();
    return Stream.concat(
            missing(kept).stream(),
            kept.stream()
                .filter(brief -> brief.revision() == 1 && !brief.printed())
                .map(KeptBrief::period))
        .distinct()
        .filter(period -> punctuality.isOverdue(period, installedAt))
        .toList();
  }

  /** The period that runs now. */
  Period running() {
    PeriodRule rule = settings.periodRule();
    YearMonth month = rule.lastClosed(clock).plusMonths(1);
    return new DuePeriods(rule, periods(drafts.kept()))
        .missing(month)
        .orElseGet(() -> rule.period(month));
  }

  private static List<Period> periods(List<KeptBrief> kept) {
    return kept.stream().map(KeptBrief::period).distinct().toList();
  }
}
