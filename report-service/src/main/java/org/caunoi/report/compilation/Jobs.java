package org.caunoi.report.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caunoi.report.archive.Ids;
import org.caunoi.report.brief.Period;
import org.caunoi.report.database.Sql;
import org.jspecify.annotations.Nullable;

/** The queue of compilations, by the database's clock. Each method is one transaction. */
@ApplicationScoped
@Transactional
class Jobs {
  private static final String SELECT = "select " + Compilation.COLUMNS + " from compilation";

  /** A job that three replicas did not survive would end the fourth, too. */
  private static final int MOST_ATTEMPTS = 3;

  private final Sql sql;
  private final Clock clock;

  Jobs(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What is asked for. */
  record Wanted(Period period, String office, String language) {}

  /** A job that this replica holds while it prolongs it. */
  record Held(UUID id, Wanted wanted, UUID holder) {}

  /** Queues it; the one that waits or runs already where there is one. */
  UUID add(Wanted wanted, String who) {
    UUID id = Ids.next(clock);
    sql.of(
            "insert into compilation (id, period_from, period_to, office, language, requested_by)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
        .setParameter(1, id)
        .setParameter(2, wanted.period().start())
        .setParameter(3, wanted.period().end())
        .setParameter(4, wanted.office())
        .setParameter(5, wanted.language())
        .setParameter(6, who)
        .executeUpdate();
    return (UUID)
        sql.of(
                "select id from compilation where office = ?1 and period_from = ?2 and period_to = ?3"
                    + " and language = ?4 and (state in ('QUEUED', 'RUNNING') or id = ?5)")
            .setParameter(1, wanted.office())
            .setParameter(2, wanted.period().start())
            .setParameter(3, wanted.period().end())
            .setParameter(4, wanted.language())
            .setParameter(5, id)
            .setMaxResults(1)
            .getSingleResult();
  }

  long waiting() {
    return ((Number)
            sql.of("select count(*) from compilation where state in ('QUEUED', 'RUNNING')")
                .getSingleResult())
        .longValue();
  }

  Optional<Compilation> find(UUID id) {
    return list(sql.of(SELECT + " where id = ?1").setParameter(1, id)).stream().findFirst();
  }

  /** Newest first, those made before this one. */
  List<Compilation> before(@Nullable UUID cursor, int limit) {
    Query query =
        cursor == null
            ? sql.of(SELECT + " order by id desc")
            : sql.of(SELECT + " where id < ?1 order by id desc").setParameter(1, cursor);
    return list(query.setMaxResults(limit));
  }

  /** The next one, or the one whose replica ended; gives up on what ends every replica. */
  Optional<Held> hold(Duration length) {
    sql.of(
            "update compilation set state = 'FAILED', holder = null, finished_at = clock_timestamp(),"
                + " problem = 'the service ended each time it made this', version = version + 1"
                + " where state = 'RUNNING' and held_until < clock_timestamp() and attempts >= ?1")
        .setParameter(1, MOST_ATTEMPTS)
        .executeUpdate();
    UUID holder = UUID.randomUUID();
    return Sql.rows(
            sql.of(
                    "update compilation set state = 'RUNNING', stage = 'FACTS', progress = 5,"
                        + " attempts = attempts + 1, holder = ?1, version = version + 1,"
                        + " held_until = clock_timestamp() + ?2 * interval '1 second',"
                        + " started_at = coalesce(started_at, clock_timestamp())"
                        + " where id = (select id from compilation where state = 'QUEUED' or state ="
                        + " 'RUNNING' and held_until < clock_timestamp() order by created_at, id"
                        + " for update skip locked limit 1)"
                        + " returning id, period_from, period_to, office, language")
                .setParameter(1, holder)
                .setParameter(2, length.toSeconds()))
        .stream()
        .map(row -> held(row, holder))
        .findFirst();
  }

  private static Held held(Object[] row, UUID holder) {
    Period period = new Period(Sql.day(row[1]), Sql.day(row[2]));
    return new Held((UUID) row[0], new Wanted(period, (String) row[3], (String) row[4]), holder);
  }

  /**
   * Keeps it for longer.
   *
   * @return false where it was cancelled or has passed to another replica
   */
  boolean prolong(Held job, Duration length) {
    return change(
        job, "held_until = clock_timestamp() + ?3 * interval '1 second'", length.toSeconds());
  }

  /** Says how far it is; false as above. */
  boolean reached(Held job, String stage, int progress) {
    return change(job, "stage = ?3, progress = ?4, version = version + 1", stage, progress);
  }

  void done(Held job, String sha256, int pages) {
    change(
        job,
        "state = 'DONE', stage = null, progress = 100, holder = null, document_sha256 = ?3,"
            + " pages = ?4, finished_at = clock_timestamp(), version = version + 1",
        sha256,
        pages);
  }

  void failed(Held job, String problem) {
    change(
        job,
        "state = 'FAILED', stage = null, holder = null, problem = ?3,"
            + " finished_at = clock_timestamp(), version = version + 1",
        problem);
  }

  private boolean change(Held job, String change, Object... values) {
    Query update =
        sql.of(
                "update compilation set "
                    + change
                    + " where id = ?1 and holder = ?2 and state = 'RUNNING'")
            .setParameter(1, job.id())
            .setParameter(2, job.holder());
    for (int i = 0; i < values.length; i++) {
      update.setParameter(i + 3, values[i]);
    }
    return update.executeUpdate() == 1;
  }

  /**
   * Stops it, before or while it runs.
   *
   * @return false where it has ended already
   */
  boolean cancel(UUID id, String who) {
    return sql.of(
                "update compilation set state = 'CANCELLED', stage = null, holder = null,"
                    + " cancelled_by = ?2, finished_at = clock_timestamp(), version = version + 1"
                    + " where id = ?1 and state in ('QUEUED', 'RUNNING')")
            .setParameter(1, id)
            .setParameter(2, who)
            .executeUpdate()
        == 1;
  }

  /** Documents of long ago; what they are made from is still there. */
  List<String> expire(Duration age) {
    List<?> rows =
        sql.of(
                "with old as (select id, document_sha256 from compilation where state = 'DONE'"
                    + " and finished_at < clock_timestamp() - ?1 * interval '1 second' for update)"
                    + " update compilation c set state = 'EXPIRED', document_sha256 = null,"
                    + " version = version + 1 from old where old.id = c.id"
                    + " returning old.document_sha256")
            .setParameter(1, age.toSeconds())
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  private static List<Compilation> list(Query query) {
    return Sql.rows(query).stream().map(Compilation::of).toList();
  }
}
