package org.caunoi.report.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
import org.caunoi.report.archive.Drafts;
import org.caunoi.report.archive.Redrafting;
import org.caunoi.report.archive.ReportConfig;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.Register;
import org.caunoi.report.catalog.Register.Months;
import org.caunoi.report.catalog.RegisterUnavailableException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compares what briefs there should be with what there are, and makes up the difference: after an
 * outage, at a late start, beside other replicas. It never counts on having run before.
 */
@ApplicationScoped
class Reconciler {
  private static final Logger LOG = Logger.getLogger(Reconciler.class);

  /** Even if the register claims that nothing changed. */
  private static final Duration LONGEST_TRUST = Duration.ofMinutes(10);

  private final Register register;
  private final Drafts drafts;
  private final Redrafting redrafting;
  private final ReportConfig config;
  private final Clock clock;

  /** Whoever may read a brief reads this: what a library says stays in the log. */
  private static final String FAULT = "system fault; the log of report-service tells it";

  private enum Answer {
    CHANGED,
    UNCHANGED,
    NONE
  }

  private @Nullable Months known;
  private Instant followedAt = Instant.MIN;

  Reconciler(
      Register register, Drafts drafts, Redrafting redrafting, ReportConfig config, Clock clock) {
    this.register = register;
    this.drafts = drafts;
    this.redrafting = redrafting;
    this.config = config;
    this.clock = clock;
  }

  /** One comparison. A brief that fails does not stop the others. */
  @Scheduled(
      identity = "reconcile",
      every = "${caunoi.report.redraft-interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void reconcile() {
    Answer answer = askForMonths();
    due().forEach(month -> drafts.open(Period.of(month)));
    if (answer == Answer.NONE) {
      return;
    }
    boolean followAll =
        answer == Answer.CHANGED || clock.instant().isAfter(followedAt.plus(LONGEST_TRUST));
    for (Period period : followAll ? drafts.open() : drafts.unprinted()) {
      redraft(period);
    }
    if (followAll) {
      followedAt = clock.instant();
    }
  }

  /** A register that is silent now would let every draft wait for its silence. */
  private Answer askForMonths() {
    try {
      Months answer = register.months(known == null ? null : known.etag());
      if (answer == null) {
        return Answer.UNCHANGED;
      }
      known = answer;
      return Answer.CHANGED;
    } catch (RegisterUnavailableException e) {
      LOG.warnf("The months are not known: %s", e.getMessage());
      return Answer.NONE;
    }
  }

  /** Every closed month since the first period; before that, months with activities only. */
  private SortedSet<YearMonth> due() {
    YearMonth last = Period.lastClosedMonth(clock);
    YearMonth first = config.firstPeriod().orElseGet(drafts::installedIn);
    SortedSet<YearMonth> due = new TreeSet<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      due.add(month);
    }
    if (known != null) {
      known.months().headSet(last.plusMonths(1)).forEach(due::add);
    }
    return due;
  }

  private void redraft(Period period) {
    try {
      if (redrafting.redraft(period)) {
        LOG.infof("Briefs of %s printed", YearMonth.from(period.start()));
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "Briefs of %s could not be printed", YearMonth.from(period.start()));
      noteFailure(period, e instanceof RegisterUnavailableException ? e.getMessage() : FAULT);
    }
  }

  private void noteFailure(Period period, String problem) {
    try {
      drafts.failed(period, problem);
    } catch (RuntimeException e) {
      LOG.errorf(e, "The failure of %s could not be noted", YearMonth.from(period.start()));
    }
  }
}
