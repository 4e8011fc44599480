package org.caunoi.catalog.locality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The authority whose register this is ({@code caunoi.office.locality}), and which localities are
 * its own: itself, every unit under it, and the predecessors of either. They follow from the
 * gazetteer, which only changes at a start, so they are read once. Thread-safe.
 */
@ApplicationScoped
public class Office {
  private static final String OURS =
      """
      with recursive ours (id) as (
        select id from locality where id = :office
        union
        select l.id from locality l join ours on l.parent_id = ours.id or l.successor_id = ours.id)
      select id from ours
      """;

  private final String id;
  private final EntityManager entities;
  private volatile @Nullable Set<String> localities;

  Office(@ConfigProperty(name = "caunoi.office.locality") String id, EntityManager entities) {
    this.id = id;
    this.entities = entities;
  }

  /** The office's own locality. */
  public String id() {
    return id;
  }

  /** Whether facts of this locality are ours. */
  public boolean owns(@Nullable String localityId) {
    return localityId != null && localities().contains(localityId);
  }

  /**
   * All localities that are ours.
   *
   * @throws IllegalStateException when the setting names no locality
   */
  @Transactional
  public Set<String> localities() {
    Set<String> known = localities;
    if (known == null) {
      @SuppressWarnings("unchecked")
      List<String> ids =
          entities.createNativeQuery(OURS, String.class).setParameter("office", id).getResultList();
      if (ids.isEmpty()) {
        throw new IllegalStateException(
            "caunoi.office.locality is " + id + ", which is no locality of the gazetteer");
      }
      known = Set.copyOf(ids);
      localities = known;
    }
    return known;
  }
}
