package org.caunoi.catalog.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
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
      String id, String country, String nameVi, String nameEn, @Nullable String mergedInto) {

    private static Place ofRow(Object[] row) {
      return new Place(
          (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
  }

  private static final String FOUND =
      """
      select id, country, name_vi, name_en, merged_into from locality
       where id = any (cast(:ids as text[]))
      """;

  private final EntityManager entities;

  Places(EntityManager entities) {
    this.entities = entities;
  }

  /** Those of these ids that exist, by id. */
  public Map<String, Place> find(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Query query = entities.createNativeQuery(FOUND).setParameter("ids", ids.toArray(String[]::new));
    return Rows.of(query).stream()
        .map(Place::ofRow)
        .collect(Collectors.toMap(Place::id, Function.identity()));
  }
}
