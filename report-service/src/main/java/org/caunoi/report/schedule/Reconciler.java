package org.caunoi.report.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.caunoi.report.archive.Drafts;
import org.caunoi.report.archive.Failure;
import org.caunoi.report.archive.Redrafting;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.Register;
import org.caunoi.report.catalog.Register.Months;
import org.caunoi.report.catalog.RegisterUnavailableException;
import org.caunoi.report.replica.Leases;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compares what briefs there should be with what there are, and makes up the difference: after an
 * outage, at a late start, beside other replicas. It never counts on having run before.
 */
@ApplicationScoped
class Reconciler {
  private static final Logger LOG = Logger.getLogger(Reconciler.class);

  private static final String LEASE = "reconcile";

  /** Prolonged before each period; a killed replica's work is taken over after it. */
  private static final Duration LEASE_LENGTH = Duration.ofMinutes(1);

  /** Even if the register claims that nothing changed. */
  private static final Duration LONGEST_TRUST = Duration.ofMinutes(10);

  private final Register register;
  private final Drafts drafts;
  private final Redrafting redrafting;
  private final Agenda agenda;
  private final Leases leases;
  private final Clock clock;

  private @Nullable Months known;
  private Instant followedAt = Instant.MIN;

  Reconciler(
      Register register,
      Drafts drafts,
      Redrafting redrafting,
      Agenda agenda,
      Leases leases,
      Clock clock) {
    this.register = register;
    this.drafts = drafts;
    this.redrafting = redrafting;
    this.agenda = agenda;
    this.leases = leases;
    this.clock = clock;
  }

  /** One comparison, by one replica at a time. A brief that fails does not stop the others. */
  @Scheduled(
      identity = "reconcile",
      every = "${caunoi.report.redraft-interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void reconcile() {
    if (!leases.take(LEASE, LEASE_LENGTH)) {
      return;
    }
    try {
      compare();
    } finally {
      leases.release(LEASE);
    }
  }

  private void compare() {
    boolean changed;
    agenda.missing().forEach(drafts::open);
    try {
      changed = askForMonths();
    } catch (RegisterUnavailableException e) {
      LOG.warnf("The months are not known: %s", e.getMessage());
      drafts.unprinted().forEach(period -> noteFailure(period, e.getMessage()));
      return;
    }
    boolean followAll = changed || clock.instant().isAfter(followedAt.plus(LONGEST_TRUST));
    if (followAll) {
      agenda.earlier(known.months()).forEach(drafts::open);
    }
    for (Period period : followAll ? drafts.open() : drafts.unprinted()) {
      leases.take(LEASE, LEASE_LENGTH);
      redraft(period);
    }
    if (followAll) {
      followedAt = clock.instant();
    }
  }

  /**
   * Asks this first: a register that is silent now would let every draft wait for its silence.
   *
   * @return whether anything in it has changed
   */
  private boolean askForMonths() {
    Months answer = register.months(known == null ? null : known.etag());
    if (answer == null) {
      return false;
    }
    known = answer;
    return true;
  }

  private void redraft(Period period) {
    try {
      if (redrafting.redraft(period)) {
        LOG.infof("Briefs of %s printed", period.month());
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "Briefs of %s could not be printed", period.month());
      noteFailure(period, Failure.said(e));
    }
  }

  private void noteFailure(Period period, String problem) {
    try {
      drafts.failed(period, problem);
    } catch (RuntimeException e) {
      LOG.errorf(e, "The failure of %s could not be noted", period.month());
    }
  }
}
