package org.caunoi.ingest.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Adds tasks in the transaction of the change that needs them. Written in SQL because
 * db-scheduler's own insert fails on a duplicate, which would abort that transaction.
 */
@ApplicationScoped
public class Queue {

  private static final String INSERT =
      """
      insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
      values (:stage, :instance, clock_timestamp(), false, 1)
      on conflict (task_name, task_instance) do nothing
      """;

  private static final String RELEASE =
      """
      update scheduled_tasks
      set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
      where picked and picked_by = :replica
      """;

  private final EntityManager entities;

  Queue(EntityManager entities) {
    this.entities = entities;
  }

  /** Adds a task that is due now; one that exists already stays as it is. */
  @Transactional(TxType.MANDATORY)
  public void add(String stage, String instance) {
    entities
        .createNativeQuery(INSERT)
        .setParameter("stage", stage)
        .setParameter("instance", instance)
        .executeUpdate();
  }

  /** Gives back what a replica held when it died; only called before that replica starts again. */
  @Transactional
  int release(String replica) {
    return entities.createNativeQuery(RELEASE).setParameter("replica", replica).executeUpdate();
  }
}
