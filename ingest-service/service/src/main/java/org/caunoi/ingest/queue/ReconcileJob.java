package org.caunoi.ingest.queue;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Gives a task to what should have one: a delivery whose task ended in the moment when its reading
 * was stored, and pages that a better reader should read again.
 */
@ApplicationScoped
class ReconcileJob {

  private static final Logger LOG = Logger.getLogger(ReconcileJob.class);

  /** A bounded batch: a re-reading of the whole archive does not stand before today's pages. */
  private static final int BATCH = 100;

  private final List<Stage> stages;
  private final Queue queue;

  ReconcileJob(@All List<Stage> stages, Queue queue) {
    this.stages = stages;
    this.queue = queue;
  }

  @Scheduled(
      every = "{caunoi.ingest.reconcile-interval}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @Transactional
  void reconcile() {
    for (var stage : stages) {
      var forgotten = stage.forgotten(BATCH);
      forgotten.forEach(instance -> queue.add(stage.name(), instance));
      if (!forgotten.isEmpty()) {
        LOG.infof("Queued %d forgotten tasks of stage %s", forgotten.size(), stage.name());
      }
    }
  }
}
