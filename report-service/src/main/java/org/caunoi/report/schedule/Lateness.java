package org.caunoi.report.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The alarm that a brief is not there on the morning it is due, on every replica: {@code
 * caunoi_report_briefs_late} is the number of such periods.
 */
@ApplicationScoped
class Lateness {
  private final Agenda agenda;
  private final AtomicInteger late;

  Lateness(Agenda agenda, MeterRegistry metrics) {
    this.agenda = agenda;
    this.late = metrics.gauge("caunoi.report.briefs.late", new AtomicInteger());
  }

  @Scheduled(
      identity = "lateness",
      every = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void watch() {
    late.set(agenda.overdue().size());
  }
}
