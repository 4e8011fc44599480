package org.caunoi.report.compilation;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.caunoi.report.archive.Failure;
import org.caunoi.report.replica.Leases;
import org.jboss.logging.Logger;

/** Takes compilations from the queue, one at a time among all replicas, and heeds cancelling. */
@ApplicationScoped
class Compiler {
  private static final Logger LOG = Logger.getLogger(Compiler.class);
  private static final String LEASE = "compile";

  /** Prolonged each second; a killed replica's job is taken over after it. */
  private static final Duration LEASE_LENGTH = Duration.ofSeconds(30);

  private final Jobs jobs;
  private final Maker maker;
  private final Leases leases;
  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  Compiler(Jobs jobs, Maker maker, Leases leases) {
    this.jobs = jobs;
    this.maker = maker;
    this.leases = leases;
  }

  @Scheduled(
      identity = "compile",
      every = "${caunoi.report.compilation.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void compile() throws InterruptedException {
    if (!leases.take(LEASE, LEASE_LENGTH)) {
      return;
    }
    try {
      for (Optional<Jobs.Held> job = jobs.hold(LEASE_LENGTH);
          job.isPresent();
          job = jobs.hold(LEASE_LENGTH)) {
        make(job.get());
      }
    } finally {
      leases.release(LEASE);
    }
  }

  private void make(Jobs.Held job) throws InterruptedException {
    Future<?> work = worker.submit(() -> maker.make(job));
    while (!ended(job, work)) {
      leases.take(LEASE, LEASE_LENGTH);
      if (!jobs.prolong(job, LEASE_LENGTH)) {
        LOG.infof("Compilation %s is cancelled", job.id());
        work.cancel(true);
        return;
      }
    }
  }

  private boolean ended(Jobs.Held job, Future<?> work) throws InterruptedException {
    try {
      work.get(1, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      LOG.errorf(e.getCause(), "Compilation %s failed", job.id());
      jobs.failed(job, Failure.said(e.getCause()));
      return true;
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
