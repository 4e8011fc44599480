package org.caunoi.catalog.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.caunoi.catalog.merge.Named.Reference;
import org.caunoi.catalog.reading.Renaming;
import org.caunoi.catalog.reading.Retelling;
import org.caunoi.catalog.reading.Retelling.Told;
import org.jspecify.annotations.Nullable;

/**
 * Makes what named one thing name another one, and back: parties, posts, people, partnerships, and
 * the statements of articles, so that lists, counts, search and matching all follow.
 */
@ApplicationScoped
class Moves {

  private static final String NOTE =
      """
      insert into moved_reference (regrouping_id, reference, thing, detail, before)
      values (:regrouping, :reference, :thing, cast(:detail as text), cast(:before as text))
      """;

  private static final String NOTE_ALL =
      """
      insert into moved_reference (regrouping_id, reference, thing, detail)
      select :regrouping, '%2$s.%3$s', cast(%4$s as text), %5$s from %2$s
       where %3$s = cast(:old as %1$s) and %6$s
      """;

  /** In the order of their ids, as deliveries do, so that nobody waits in a circle. */
  private static final String LOCK =
      """
      select id from fact
       where id in (select case when reference ~ '^(fact_|org|off|post)' then cast(thing as uuid) end
           from moved_reference where regrouping_id = :regrouping)
       order by id for update
      """;

  private static final String MOVE =
      """
      update %2$s set %3$s = cast(:into as %1$s)
       where %3$s = cast(:old as %1$s) and cast(%4$s as text) in (
         select thing from moved_reference
          where regrouping_id = :regrouping and reference = '%2$s.%3$s')
      """;

  private static final String BACK =
      """
      update %2$s set %3$s = cast(:old as %1$s) from moved_reference moved
       where moved.regrouping_id = :regrouping and moved.reference = '%2$s.%3$s'
         and %2$s.%4$s = cast(moved.thing as uuid) and %2$s.%3$s = cast(:into as %1$s)
         and (%5$s) = moved.detail
      """;

  /** Where an organisation belongs: its facts count for that. */
  private static final String PLACE =
      """
      update fact_party party
         set of_locality_id = o.of_locality_id, country = coalesce(o.country, party.country)
        from organisation o
       where o.id = party.organisation_id and o.id = cast(:id as uuid)
         and party.fact_id in (
           select case when reference = 'fact_party.organisation_id' then cast(thing as uuid) end
             from moved_reference where regrouping_id = :regrouping)
      """;

  /** What shows them has changed; the triggers that follow a fact wait for its row. */
  private static final String TOUCH =
      """
      update %s set version = version + 1, changed_at = :now
       where id in (select case when reference ~ '^(fact_|org|off|post|partner)' then
           cast(thing as uuid) end from moved_reference where regrouping_id = :regrouping)
      """;

  private final EntityManager entities;
  private final Identities identities;
  private final Retelling retelling;
  private final Clock clock;

  Moves(EntityManager entities, Identities identities, Retelling retelling, Clock clock) {
    this.entities = entities;
    this.identities = identities;
    this.retelling = retelling;
    this.clock = clock;
  }

  /**
   * Makes things name {@code into} where they named {@code old}.
   *
   * @param things those that go over; null: all
   */
  void move(
      UUID regrouping, Named named, Object old, Object into, @Nullable Collection<UUID> things) {
    for (Reference reference : named.references()) {
      query(NOTE_ALL, named, reference, things)
          .setParameter("regrouping", regrouping)
          .setParameter("old", old.toString())
          .executeUpdate();
    }
    lock(regrouping);
    for (Reference reference : named.references()) {
      query(MOVE, named, reference, null)
          .setParameter("regrouping", regrouping)
          .setParameter("old", old.toString())
          .setParameter("into", into.toString())
          .executeUpdate();
    }
    place(named, into, regrouping);
    identities.move(regrouping, named, old, into);
    for (Told told : retelling.tell(regrouping, renaming(named, old, into), things != null)) {
      String proposal = told.proposal().toString();
      note(regrouping, Retelling.REFERENCE, proposal, told.md5(), told.before());
    }
    touch(regrouping);
    retelling.tellTyped(regrouping);
    meet(named, old, into);
  }

  /** Makes what a move has moved, and nobody has changed since, name what it named before. */
  void back(UUID regrouping, Named named, Object old, Object into) {
    lock(regrouping);
    for (Reference reference : named.references()) {
      query(BACK, named, reference, null)
          .setParameter("regrouping", regrouping)
          .setParameter("old", old.toString())
          .setParameter("into", into.toString())
          .executeUpdate();
    }
    place(named, old, regrouping);
    identities.back(regrouping);
    retelling.tellAsBefore(regrouping, renaming(named, into, old));
    touch(regrouping);
    retelling.tellTyped(regrouping);
    meet(named, old, into);
    // Kept for the trace is that it was undone, not what it had moved.
    run("delete from moved_reference where regrouping_id = :regrouping", regrouping);
  }

  /**
   * Notes one row that names another thing now.
   *
   * @param reference table and column
   * @param thing what the row hangs on
   * @param detail which of its rows, where it has several
   * @param before what stood there, where that was not the id of the thing merged or split
   */
  void note(
      UUID regrouping,
      String reference,
      String thing,
      @Nullable String detail,
      @Nullable String before) {
    entities
        .createNativeQuery(NOTE)
        .setParameter("regrouping", regrouping)
        .setParameter("reference", reference)
        .setParameter("thing", thing)
        .setParameter("detail", detail)
        .setParameter("before", before)
        .executeUpdate();
  }

  private void lock(UUID regrouping) {
    entities.createNativeQuery(LOCK).setParameter("regrouping", regrouping).getResultList();
  }

  private void place(Named named, Object organisation, UUID regrouping) {
    if (named == Named.ORGANISATION) {
      entities
          .createNativeQuery(PLACE)
          .setParameter("id", organisation.toString())
          .setParameter("regrouping", regrouping)
          .executeUpdate();
    }
  }

  private Renaming renaming(Named named, Object old, Object into) {
    String place = null;
    if (named == Named.ORGANISATION) {
      place =
          (String)
              entities
                  .createNativeQuery(
                      "select of_locality_id from organisation where id = cast(:id as uuid)")
                  .setParameter("id", into.toString())
                  .getSingleResultOrNull();
    }
    return new Renaming(old.toString(), into.toString(), place);
  }

  private void touch(UUID regrouping) {
    for (String table : new String[] {"fact", "partnership"}) {
      entities
          .createNativeQuery(TOUCH.formatted(table))
          .setParameter("regrouping", regrouping)
          .setParameter("now", clock.instant())
          .executeUpdate();
    }
  }

  /** Whether something is confirmed with a locality: the queue asks. */
  private void meet(Named named, Object... localities) {
    if (named == Named.LOCALITY) {
      for (Object locality : localities) {
        entities
            .createNativeQuery("select cast(queue_know(:locality) as text)")
            .setParameter("locality", locality.toString())
            .getSingleResultOrNull();
      }
    }
  }

  private Query query(
      String sql, Named named, Reference reference, @Nullable Collection<UUID> things) {
    Query query =
        entities.createNativeQuery(
            sql.formatted(
                named.type(),
                reference.table(),
                reference.column(),
                reference.key(),
                reference.detail(),
                reference.condition()
                    + (things == null ? "" : " and " + reference.key() + " in (:things)")));
    return things == null ? query : query.setParameter("things", things);
  }

  private void run(String sql, UUID regrouping) {
    entities.createNativeQuery(sql).setParameter("regrouping", regrouping).executeUpdate();
  }
}
