package org.caunoi.report.replica;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Rights to do a thing that one replica is enough for. They spare work; what must not happen twice
 * is kept by keys and row locks, never by a lease alone.
 */
@ApplicationScoped
public class Leases {
  private final EntityManager database;
  private final String holder;

  Leases(EntityManager database, ReplicaConfig config) {
    this.database = database;
    this.holder = config.name();
  }

  /** Takes or prolongs a lease; false while another replica holds it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean take(String name, Duration length) {
    return database
            .createNativeQuery(
                "insert into lease (name, holder, until)"
                    + " values (?1, ?2, clock_timestamp() + ?3 * interval '1 second')"
                    + " on conflict (name) do update set holder = excluded.holder,"
                    + " until = excluded.until"
                    + " where lease.until < clock_timestamp() or lease.holder = excluded.holder")
            .setParameter(1, name)
            .setParameter(2, holder)
            .setParameter(3, length.toSeconds())
            .executeUpdate()
        == 1;
  }

  /** Gives a lease back. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void release(String name) {
    database
        .createNativeQuery("delete from lease where name = ?1 and holder = ?2")
        .setParameter(1, name)
        .setParameter(2, holder)
        .executeUpdate();
  }
}
