package org.caunoi.catalog.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.ThreadLocalRandom;

/** Counts the changes of the register, so that readers can ask whether anything has changed. */
@ApplicationScoped
public class RegisterChanges {

  /** As many as the migration made: enough that two writers rarely wait for the same row. */
  private static final int SLOTS = 16;

  private final EntityManager entities;

  RegisterChanges(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Says that the running transaction changes what readers see. Call it once, as its last step: it
   * holds a row until the commit.
   */
  public void mark() {
    entities.flush();
    entities
        .createNativeQuery("update register_change set changes = changes + 1 where slot = ?1")
        .setParameter(1, ThreadLocalRandom.current().nextInt(SLOTS))
        .executeUpdate();
  }

  /** A number that grows with every change that has been committed. */
  public long count() {
    Number sum =
        (Number)
            entities
                .createNativeQuery("select sum(changes) from register_change")
                .getSingleResult();
    return sum.longValue();
  }
}
