package org.caunoi.catalog.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Audits what people tried and were refused because somebody was faster, or it contradicts. */
@ApplicationScoped
public class Attempts {

  private final EntityManager entities;
  private final Actor actor;

  Attempts(EntityManager entities, Actor actor) {
    this.entities = entities;
    this.actor = actor;
  }

  /** In a transaction of its own: that of the attempt is undone. Does nothing for services. */
  public void refused(String kind, String id, int status, @Nullable String why) {
    if (!actor.isPerson()) {
      return;
    }
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        """
                        select cast(audit_write('REFUSED', ?1, ?2, null,
                            jsonb_build_object('status', ?3, 'problem', ?4)) as text)
                        """)
                    .setParameter(1, kind)
                    .setParameter(2, id)
                    .setParameter(3, status)
                    .setParameter(4, why == null ? "" : why)
                    .getSingleResult());
  }
}
