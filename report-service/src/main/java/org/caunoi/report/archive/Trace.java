package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caunoi.report.database.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What people did to a brief and said about it. Rows are only added; within the caller's
 * transaction.
 */
@ApplicationScoped
class Trace {
  private static final int MOST_SHOWN = 1000;

  private final Sql sql;

  Trace(Sql sql) {
    this.sql = sql;
  }

  /**
   * A step or a remark.
   *
   * @param what REVIEW, REOPEN, RELEASE, COMMENT, REVISE or WITHDRAW
   * @param reason in the person's words
   * @param version of the brief after it
   * @param sha256 of the document as it was then
   */
  @Schema(name = "TraceEvent")
  record Event(
      String what,
      String who,
      Instant at,
      @Nullable String reason,
      long version,
      @Nullable String sha256) {}

  void add(BriefRecord brief, String what, String who, @Nullable String reason) {
    add(brief.id, brief.version, brief.documentSha256, what, new Said(who, reason));
  }

  /** The first step of a revision that has only just begun. */
  void begin(UUID revision, String who, @Nullable String reason) {
    add(revision, 1, null, "REVISE", new Said(who, reason));
  }

  private record Said(String who, @Nullable String reason) {}

  private void add(UUID brief, long version, @Nullable String sha256, String what, Said said) {
    sql.of(
            "insert into brief_event (brief_id, what, who, reason, version, document_sha256)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, brief)
        .setParameter(2, what)
        .setParameter(3, said.who())
        .setParameter(4, said.reason())
        .setParameter(5, version)
        .setParameter(6, sha256)
        .executeUpdate();
  }

  /** All that happened to a brief, oldest first. */
  List<Event> of(UUID brief) {
    return Sql.rows(
            sql.of(
                    "select what, who, at, reason, version, document_sha256 from brief_event"
                        + " where brief_id = ?1 order by id")
                .setParameter(1, brief)
                .setMaxResults(MOST_SHOWN))
        .stream()
        .map(Trace::event)
        .toList();
  }

  private static Event event(Object[] row) {
    return new Event(
        (String) row[0],
        (String) row[1],
        (Instant) row[2],
        (String) row[3],
        ((Number) row[4]).longValue(),
        (String) row[5]);
  }
}
