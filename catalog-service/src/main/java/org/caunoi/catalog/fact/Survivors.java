package org.caunoi.catalog.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Finds what localities and organisations are now that people have merged. */
@ApplicationScoped
public class Survivors {

  private static final String MERGED_INTO =
      """
      select merged_into from locality where id = :id and merged_into is not null
      union all
      select cast(merged_into as text) from fact
       where id = case when :id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
           cast(:id as uuid) end and merged_into is not null and kind = 'ORGANISATION'
      """;

  private final EntityManager entities;

  Survivors(EntityManager entities) {
    this.entities = entities;
  }

  /** The id under which a partner is found: its own, unless it was merged into another one. */
  public @Nullable String of(@Nullable String partner) {
    if (partner == null) {
      return null;
    }
    Object into =
        entities.createNativeQuery(MERGED_INTO).setParameter("id", partner).getSingleResultOrNull();
    return into == null ? partner : into.toString();
  }
}
