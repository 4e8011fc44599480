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
 * gazetteer; what officers change in it on another replica is seen within a second. Thread-safe.
 */
@ApplicationScoped
public class Office {
  private static final String OURS =
      """
      with recursive ours (id) as (
        select id from locality where id = :office
        union
        select l.id from ours join locality l
            on l.parent_id = ours.id or l.successor_id = ours.id)
      select id from ours
      """;

  private static final String VERSION = "select version from gazetteer";

  /** How long what was read is taken for the present state, in nanoseconds. */
  private static final long FRESH = 1_000_000_000L;

  private record Known(Set<String> ids, String gazetteer, long readAt) {

    boolean isFresh() {
      return System.nanoTime() - readAt < FRESH;
    }
  }

  private final String id;
  private final EntityManager entities;
  private volatile @Nullable Known known;

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
    Known last = known;
    if (last != null && last.isFresh()) {
      return last.ids();
    }
    String gazetteer = (String) entities.createNativeQuery(VERSION).getSingleResultOrNull();
    Set<String> ids = last != null && last.gazetteer().equals(gazetteer) ? last.ids() : read();
    known = new Known(ids, String.valueOf(gazetteer), System.nanoTime());
    return ids;
  }

  /**
   * The same, as one parameter of a query: they are hundreds, and one each was most of what a
   * search or the queue cost.
   */
  public String[] localityArray() {
    return localities().toArray(String[]::new);
  }

  /** Makes the next question read anew: the running transaction changes what is ours. */
  void forget() {
    known = null;
  }

  private Set<String> read() {
    @SuppressWarnings("unchecked")
    List<String> ids = entities.createNativeQuery(OURS).setParameter("office", id).getResultList();
    if (ids.isEmpty()) {
      throw new IllegalStateException(
          "caunoi.office.locality is " + id + ", which is no locality of the gazetteer");
    }
    return Set.copyOf(ids);
  }
}
