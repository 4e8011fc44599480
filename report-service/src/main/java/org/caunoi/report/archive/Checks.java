package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caunoi.report.database.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What looks at documents have found. Within the caller's transaction. */
@ApplicationScoped
class Checks {
  private static final int MOST_EVENTS = 200;

  /** Documents that are kept, and those that only briefs still name. */
  private static final String ALL =
      "(select sha256 from document union select document_sha256 from brief"
          + " where document_sha256 is not null) d";

  private final Sql sql;

  Checks(Sql sql) {
    this.sql = sql;
  }

  /**
   * What befell a document: DAMAGED, MISSING, RESTORED, or DIFFERENT where rendering it again
   * failed it.
   */
  @Schema(name = "ArchiveEvent")
  record Event(String sha256, String what, Instant at) {}

  /** How the archive stands. */
  @Schema(name = "ArchiveSummary")
  record Summary(long documents, long bytes, long checked, @Nullable Instant oldestCheck) {}

  /** Documents never looked at, or longer ago than this; the longest ago first. */
  List<String> due(Duration age, int limit) {
    List<?> rows =
        sql.of(
                "select d.sha256 from "
                    + ALL
                    + " left join document_check c on c.sha256 = d.sha256"
                    + " where c.sha256 is null or c.state <> 'SOUND'"
                    + " or c.checked_at < clock_timestamp() - ?1 * interval '1 second'"
                    + " order by c.checked_at nulls first, d.sha256")
            .setParameter(1, age.toSeconds())
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  /** SOUND, DAMAGED or MISSING: the database reads every byte. */
  String look(String sha256) {
    return (String)
        sql.of(
                "select coalesce((select case when encode(sha256(bytes), 'hex') = sha256 then 'SOUND'"
                    + " else 'DAMAGED' end from document where sha256 = ?1), 'MISSING')")
            .setParameter(1, sha256)
            .getSingleResult();
  }

  /** What the last look found; null where there was none. */
  @Nullable String last(String sha256) {
    List<?> rows =
        sql.of("select state from document_check where sha256 = ?1")
            .setParameter(1, sha256)
            .getResultList();
    return rows.isEmpty() ? null : (String) rows.get(0);
  }

  boolean damaged(String sha256) {
    String last = last(sha256);
    return last != null && !"SOUND".equals(last);
  }

  void note(String sha256, String state) {
    sql.of(
            "insert into document_check (sha256, state) values (?1, ?2) on conflict (sha256)"
                + " do update set state = excluded.state, checked_at = excluded.checked_at")
        .setParameter(1, sha256)
        .setParameter(2, state)
        .executeUpdate();
  }

  void add(String sha256, String event) {
    sql.of("insert into archive_event (sha256, what) values (?1, ?2)")
        .setParameter(1, sha256)
        .setParameter(2, event)
        .executeUpdate();
  }

  /** Looks at documents that nobody names any more are forgotten, and attempts of long ago. */
  void tidy(Duration keepAttempts) {
    sql.of(
            "delete from document_check c where not exists (select from "
                + ALL
                + " where d.sha256 = c.sha256)")
        .executeUpdate();
    sql.of("delete from attempt where last_at < clock_timestamp() - ?1 * interval '1 second'")
        .setParameter(1, keepAttempts.toSeconds())
        .executeUpdate();
  }

  long countDamaged() {
    return ((Number)
            sql.of("select count(*) from document_check where state <> 'SOUND'").getSingleResult())
        .longValue();
  }

  Summary summary() {
    Object[] row =
        (Object[])
            sql.of(
                    "select (select count(*) from document),"
                        + " (select coalesce(sum(octet_length(bytes)), 0) from document),"
                        + " count(*), min(checked_at) from document_check")
                .getSingleResult();
    return new Summary(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        (Instant) row[3]);
  }

  /** What befell documents, newest first. */
  List<Event> events() {
    return Sql.rows(
            sql.of("select sha256, what, at from archive_event order by id desc")
                .setMaxResults(MOST_EVENTS))
        .stream()
        .map(row -> new Event((String) row[0], (String) row[1], (Instant) row[2]))
        .toList();
  }
}
