package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caunoi.catalog.fact.Rows;

/** What localities lie in or have become part of; a whole country is above none of them. */
@ApplicationScoped
class Lineage {

  private static final String ABOVE =
      """
      with recursive line (id, above) as (
        select id, id from locality where id in (:ids)
        union
        select line.id, upper.id
          from line
          join locality lower on lower.id = line.above
          join locality upper on upper.id in (lower.parent_id, lower.successor_id)
           and upper.level <> 'COUNTRY')
      select id, above from line where id <> above
      """;

  private final EntityManager entities;

  Lineage(EntityManager entities) {
    this.entities = entities;
  }

  /** Of each of these localities those above it; of one that has none, nothing. */
  Map<String, Set<String>> above(Collection<String> ids) {
    Map<String, Set<String>> above = new TreeMap<>();
    if (!ids.isEmpty()) {
      Rows.of(entities.createNativeQuery(ABOVE).setParameter("ids", ids))
          .forEach(
              row ->
                  above
                      .computeIfAbsent((String) row[0], id -> new TreeSet<>())
                      .add((String) row[1]));
    }
    return above;
  }
}
