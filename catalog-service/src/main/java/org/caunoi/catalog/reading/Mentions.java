package org.caunoi.catalog.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caunoi.catalog.fact.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Keeps people and organisations in step with the facts that name them: they are ours when one of
 * those is, and they leave the register, undecided, with the last of those.
 */
@ApplicationScoped
class Mentions {

  /** Both ways by which a fact names somebody. */
  private static final String NAMED =
      """
      select id, bool_or(ours)
        from (
          select official_id as id, ours from fact_official join fact on fact.id = fact_id
           where fact_id in (:facts) and official_id is not null and superseded_at is null
          union all
          select organisation_id, ours from fact_party join fact on fact.id = fact_id
           where fact_id in (:facts) and organisation_id is not null and superseded_at is null
        ) named
       group by id
      """;

  private static final String UNNAMED =
      "superseded_at is null and review = 'UNREVIEWED' and confirmed_by is null"
          + " and not touched and not ";

  private static final String MOVE_ON =
      """
      update fact
         set version = version + 1, changed_at = :now, ours = ours or id = any (:ours)
       where id = any (:ids)
      """;

  /** Whether a fact names the thing. */
  private static final String NAMING =
      """
      (exists (select 1 from fact_official join fact on fact.id = fact_id
                where official_id = thing.id and superseded_at is null and %1$s)
       or exists (select 1 from fact_party join fact on fact.id = fact_id
                   where organisation_id = thing.id and superseded_at is null and %1$s))
      """;

  private final EntityManager entities;

  Mentions(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps officers from deciding on facts while a reading changes them. */
  void lockFacts(Collection<UUID> facts) {
    if (!facts.isEmpty()) {
      lock(facts);
    }
  }

  /** Who is named by these facts, and whether one of them is ours. */
  Map<UUID, Boolean> of(Collection<UUID> facts) {
    if (facts.isEmpty()) {
      return Map.of();
    }
    Query query = entities.createNativeQuery(NAMED).setParameter("facts", facts);
    return Rows.of(query).stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Boolean) row[1]));
  }

  /**
   * Brings those up to date who were named before a reading went in, or are named now. Their
   * version moves on too, because they show the evidence of their facts. The last step of a
   * delivery but one: the rows of people whom many articles name stay locked until it commits.
   */
  void refresh(Map<UUID, Boolean> before, Collection<UUID> facts, Instant now) {
    entities.flush();
    Map<UUID, Boolean> after = of(facts);
    Set<UUID> all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    if (all.isEmpty()) {
      return;
    }
    lock(all);
    Set<UUID> ours = new HashSet<>(after.keySet());
    ours.removeIf(id -> !after.get(id));
    entities
        .createNativeQuery(MOVE_ON)
        .setParameter("ids", all.toArray(UUID[]::new))
        .setParameter("ours", ours.toArray(UUID[]::new))
        .setParameter("now", now)
        .executeUpdate();
    Set<UUID> less = new HashSet<>(all);
    less.removeAll(ours);
    update(
        "ours = false",
        "ours and not touched and not " + NAMING.formatted("fact.ours"),
        less,
        null);
    less.removeAll(after.keySet());
    update("superseded_at = :now", UNNAMED + NAMING.formatted("true"), less, now);
  }

  /** In the order of ids: two deliveries may name the same people. */
  private void lock(Collection<UUID> ids) {
    entities
        .createNativeQuery("select id from fact where id in (:ids) order by id for update")
        .setParameter("ids", ids)
        .getResultList();
  }

  private void update(String change, String condition, Set<UUID> ids, @Nullable Instant now) {
    if (!ids.isEmpty()) {
      Query query =
          entities
              .createNativeQuery(
                  "update fact thing set " + change + " where id in (:ids) and " + condition)
              .setParameter("ids", ids);
      if (now != null) {
        query.setParameter("now", now);
      }
      query.executeUpdate();
    }
  }
}
