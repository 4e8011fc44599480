package org.caunoi.catalog.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Says what the running transaction is and why, for the rows that the database audits it with. */
@ApplicationScoped
public class AuditNotes {

  private final EntityManager entities;

  AuditNotes(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Call it inside the transaction, before it ends.
   *
   * @param action a word in capitals, such as {@code CONFIRM}
   * @param reason as the person gave it
   */
  public void say(String action, @Nullable String reason) {
    entities
        .createNativeQuery(
            "select set_config('caunoi.action', ?1, true) || set_config('caunoi.reason', ?2, true)")
        .setParameter(1, action)
        .setParameter(2, reason == null ? "" : reason)
        .getSingleResult();
  }
}
