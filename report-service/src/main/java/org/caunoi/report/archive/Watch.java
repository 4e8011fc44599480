package org.caunoi.report.archive;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.caunoi.report.replica.Leases;
import org.jboss.logging.Logger;

/**
 * Reads every document again each day, whenever it runs: {@code caunoi_report_archive_damaged}
 * counts those that are not sound. Readiness does not depend on it: the other documents are there.
 */
@ApplicationScoped
class Watch {
  private static final Logger LOG = Logger.getLogger(Watch.class);
  private static final String LEASE = "watch";
  private static final Duration LEASE_LENGTH = Duration.ofMinutes(5);
  private static final int AT_ONCE = 100;

  private final Checks checks;
  private final Restorer restorer;
  private final ArchiveConfig config;
  private final Leases leases;
  private final AtomicLong damaged;

  Watch(
      Checks checks,
      Restorer restorer,
      ArchiveConfig config,
      Leases leases,
      MeterRegistry metrics) {
    this.checks = checks;
    this.restorer = restorer;
    this.config = config;
    this.leases = leases;
    this.damaged = metrics.gauge("caunoi.report.archive.damaged", new AtomicLong());
  }

  @Scheduled(
      identity = "watch-archive",
      every = "${caunoi.report.archive.check-interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void watch() {
    if (leases.take(LEASE, LEASE_LENGTH)) {
      try {
        due().forEach(this::check);
        QuarkusTransaction.requiringNew().run(() -> checks.tidy(config.keepAttempts()));
      } finally {
        leases.release(LEASE);
      }
    }
    damaged.set(QuarkusTransaction.requiringNew().call(checks::countDamaged));
  }

  private List<String> due() {
    return QuarkusTransaction.requiringNew().call(() -> checks.due(config.checkAge(), AT_ONCE));
  }

  /** A document that cannot even be read does not keep the others from being checked. */
  private void check(String sha256) {
    try {
      leases.take(LEASE, LEASE_LENGTH);
      restorer.check(sha256);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Document %s could not be checked", sha256);
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                if (!"DAMAGED".equals(checks.last(sha256))) {
                  checks.add(sha256, "DAMAGED");
                }
                checks.note(sha256, "DAMAGED");
              });
    }
  }
}
