package org.caunoi.report.archive;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.caunoi.report.http.ProblemException;

/** Turns to print: a few at a time, in the order of asking, and not for ever. */
@ApplicationScoped
class Turns {
  /** As many as the renderer takes; more would hold connections while they wait for it. */
  private static final int AT_ONCE = 2;

  private static final int PATIENCE_SECONDS = 60;
  private static final int TOO_MANY = 429;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  Turns(MeterRegistry metrics) {
    metrics.gauge("caunoi.report.printing.waiting", turns, Semaphore::getQueueLength);
  }

  void take() throws InterruptedException {
    if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new ProblemException(
          TOO_MANY, "too-many", "Too many briefs are being printed; nothing was changed.");
    }
  }

  void giveBack() {
    turns.release();
  }
}
