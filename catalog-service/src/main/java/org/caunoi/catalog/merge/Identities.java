package org.caunoi.catalog.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Keeps the natural keys of people and organisations in step with where they are: the next reading
 * finds them there. A key that somebody else has already stays as it was; the two are candidates.
 */
@ApplicationScoped
class Identities {

  private static final String CHANGED =
      "left(t.identity, length(t.identity) - length(:old)) || :into";

  private static final String NOTE =
      """
      insert into moved_reference (regrouping_id, reference, thing, before)
      select :regrouping, '%1$s.identity', cast(t.id as text), t.identity
        from %1$s t
        join moved_reference moved on moved.thing = cast(t.id as text)
         and moved.regrouping_id = :regrouping and moved.reference = '%1$s.%2$s'
       where right(t.identity, length(:old)) = :old
         and not exists (select from %1$s other where other.identity = %3$s)
      """;

  private static final String MOVE =
      """
      update %1$s t set identity = %2$s from moved_reference moved
       where moved.regrouping_id = :regrouping and moved.reference = '%1$s.identity'
         and cast(t.id as text) = moved.thing
      """;

  private static final String BACK =
      """
      update %1$s t set identity = moved.before from moved_reference moved
       where moved.regrouping_id = :regrouping and moved.reference = '%1$s.identity'
         and cast(t.id as text) = moved.thing
         and not exists (select from %1$s other where other.identity = moved.before)
      """;

  private final EntityManager entities;

  Identities(EntityManager entities) {
    this.entities = entities;
  }

  /** Of those that a regrouping has moved. */
  void move(UUID regrouping, Named named, Object old, Object into) {
    if (named == Named.LOCALITY) {
      move(regrouping, "organisation", "of_locality_id", "|" + old, "|" + into);
      move(regrouping, "official", "locality_id", "|" + old, "|" + into);
    } else if (named == Named.ORGANISATION) {
      String before = "|organisation:" + old;
      move(regrouping, "official", "organisation_id", before, "|organisation:" + into);
    }
  }

  void back(UUID regrouping) {
    for (String table : new String[] {"organisation", "official"}) {
      entities
          .createNativeQuery(BACK.formatted(table))
          .setParameter("regrouping", regrouping)
          .executeUpdate();
    }
  }

  private void move(UUID regrouping, String table, String column, String old, String into) {
    for (String sql :
        new String[] {NOTE.formatted(table, column, CHANGED), MOVE.formatted(table, CHANGED)}) {
      entities
          .createNativeQuery(sql)
          .setParameter("regrouping", regrouping)
          .setParameter("old", old)
          .setParameter("into", into)
          .executeUpdate();
    }
  }
}
