package org.caunoi.catalog.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Seals the finished days, the first unsealed one first. Looks again and again for what is missing,
 * so it does not matter when it last ran, nor how many replicas do it.
 */
@ApplicationScoped
class AuditSeal {

  private static final Logger LOG = Logger.getLogger(AuditSeal.class);

  private final AuditDays days;
  private final AuditKey key;
  private final Clock clock;

  AuditSeal(AuditDays days, AuditKey key, Clock clock) {
    this.days = days;
    this.key = key;
    this.clock = clock;
  }

  @Scheduled(every = "{caunoi.audit.seal-interval}", concurrentExecution = ConcurrentExecution.SKIP)
  void sealFinishedDays() {
    Optional<LocalDate> last = QuarkusTransaction.requiringNew().call(days::lastFinished);
    last.ifPresent(this::sealThrough);
  }

  /** Seals every day up to this one that has no head yet. */
  void sealThrough(LocalDate last) {
    Optional<LocalDate> first = QuarkusTransaction.requiringNew().call(days::firstUnsealed);
    if (first.isEmpty()) {
      return;
    }
    for (LocalDate day = first.get(); !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate sealing = day;
      QuarkusTransaction.requiringNew().run(() -> seal(sealing));
      LOG.infof("The audit of %s is sealed", day);
    }
  }

  private void seal(LocalDate day) {
    String previous = days.head(day.minusDays(1)).map(Sealed::digest).orElse(Sealed.NOTHING);
    days.keep(Sealed.of(day, days.leaves(day), previous, clock.instant(), key));
  }
}
