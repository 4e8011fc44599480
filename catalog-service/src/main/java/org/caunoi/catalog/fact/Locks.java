package org.caunoi.catalog.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;

/** Locks on names of things that need not exist yet; held to the end of the transaction. */
@ApplicationScoped
public class Locks {

  private final EntityManager entities;

  Locks(EntityManager entities) {
    this.entities = entities;
  }

  /** Waits until no other transaction holds the lock of this name. Take several in sorted order. */
  public void take(String name) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, name)
        .getSingleResult();
  }

  /** Takes all of these in one and the same order, whoever asks. */
  public void takeAll(Collection<String> names) {
    if (!names.isEmpty()) {
      entities
          .createNativeQuery(
              """
              select count(cast(pg_advisory_xact_lock(hash) as text))
                from (select distinct hashtextextended(name, 0) as hash
                        from unnest(cast(:names as text[])) as asked (name)
                       order by hash offset 0) as ordered
              """)
          .setParameter("names", names.toArray(String[]::new))
          .getSingleResult();
    }
  }
}
