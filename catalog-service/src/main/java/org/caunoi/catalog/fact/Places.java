package org.caunoi.catalog.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What facts show of localities, for many at once. */
@ApplicationScoped
public class Places {

  /**
   * A locality as facts show it.
   *
   * @param mergedInto what it is a part of since people said that the two are one
   */
  public record Place(
      String id, String country, String nameVi, String nameEn, @Nullable String mergedInto) {}

  private final EntityManager entities;

  Places(EntityManager entities) {
    this.entities = entities;
  }

  /** Those of these ids that exist, by id. */
  public Map<String, Place> find(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<Place> found =
        entities
            .createQuery(
                "select l.id, l.country, l.nameVi, l.nameEn, l.mergedInto from Locality l"
                    + " where l.id in :ids",
                Place.class)
            .setParameter("ids", ids)
            .getResultList();
    return found.stream().collect(Collectors.toMap(Place::id, Function.identity()));
  }
}
