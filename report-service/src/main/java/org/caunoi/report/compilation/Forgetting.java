package org.caunoi.report.compilation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.caunoi.report.archive.ArchiveConfig;
import org.caunoi.report.archive.LongBriefs;

/** Forgets the documents of compilations after a while; they can be asked for again. */
@ApplicationScoped
class Forgetting {
  private final Jobs jobs;
  private final LongBriefs briefs;
  private final ArchiveConfig config;

  Forgetting(Jobs jobs, LongBriefs briefs, ArchiveConfig config) {
    this.jobs = jobs;
    this.briefs = briefs;
    this.config = config;
  }

  @Scheduled(
      identity = "forget-compilations",
      every = "${caunoi.report.archive.check-interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void forget() {
    briefs.forget(jobs.expire(config.keepCompilations()));
  }
}
