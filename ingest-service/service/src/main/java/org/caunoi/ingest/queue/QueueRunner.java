package org.caunoi.ingest.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.caunoi.ingest.IngestConfig;
import org.jboss.logging.Logger;

/** Runs the stages' tasks on this replica. */
@ApplicationScoped
public class QueueRunner {

  private static final Logger LOG = Logger.getLogger(QueueRunner.class);

  private static final Duration POLLING = Duration.ofSeconds(1);

  /** With the limit below a dead replica's tasks are taken over after 40 s (reliability §1). */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final int MISSED_HEARTBEATS = 4;

  /** A task is short; what is not done by then is taken over by another replica. */
  private static final Duration SHUTDOWN = Duration.ofSeconds(15);

  private final String replica;
  private final Queue queue;
  private final Scheduler scheduler;

  QueueRunner(@All List<Stage> stages, Queue queue, DataSource dataSource, IngestConfig config) {
    this.replica = config.replica();
    this.queue = queue;
    List<Task<?>> tasks = stages.stream().<Task<?>>map(QueueRunner::task).toList();
    scheduler =
        Scheduler.create(dataSource, tasks)
            .schedulerName(new SchedulerName.Fixed(replica))
            .threads(config.queueThreads())
            .pollUsingLockAndFetch(0.5, 2.0)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(SHUTDOWN)
            .serializer(new NoTaskData())
            .clock(new DatabaseTime(dataSource))
            .build();
  }

  void start(@Observes StartupEvent event) {
    var held = queue.release(replica);
    if (held > 0) {
      LOG.infof("Going on with %d tasks that this replica held when it ended", held);
    }
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent event) {
    scheduler.stop();
  }

  /** Looks for due tasks at once; called after the transaction that added one. */
  public void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  private static Task<Void> task(Stage stage) {
    return Tasks.custom(stage.name(), Void.class)
        .onDeadExecutionRevive()
        .onFailure(
            (failed, task) ->
                task.reschedule(
                    failed,
                    failed
                        .getTimeDone()
                        .plus(Backoff.after(failed.getExecution().consecutiveFailures + 1))))
        .execute((task, context) -> run(stage, task));
  }

  private static CompletionHandler<Void> run(Stage stage, TaskInstance<Void> task) {
    var again = stage.run(task.getId());
    return (done, operations) ->
        again.ifPresentOrElse(
            wait -> operations.reschedule(done, done.getTimeDone().plus(wait)), operations::remove);
  }
}
