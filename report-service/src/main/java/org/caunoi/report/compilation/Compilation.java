package org.caunoi.report.compilation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caunoi.report.database.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A brief of a longer period as the API shows it.
 *
 * @param state QUEUED, RUNNING, DONE, FAILED, CANCELLED, or EXPIRED: its document is forgotten
 * @param stage FACTS, LAYOUT or ARCHIVE while it runs
 * @param progress 0 to 100
 * @param problem why it failed
 * @param document where to fetch it
 */
record Compilation(
    UUID id,
    LocalDate from,
    LocalDate to,
    String language,
    String state,
    @Nullable String stage,
    int progress,
    @Nullable String problem,
    @Nullable String document,
    @Nullable String sha256,
    @Nullable Integer pages,
    String requestedBy,
    @Nullable String cancelledBy,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    long version) {

  private static final int SHA256 = 8;

  /** The columns that make one, in order. */
  static final String COLUMNS =
      "id, period_from, period_to, language, state, stage, progress, problem, document_sha256,"
          + " pages, requested_by, cancelled_by, created_at, started_at, finished_at, version";

  static Compilation of(Object[] row) {
    String sha256 = (String) row[SHA256];
    return new Compilation(
        (UUID) row[0],
        Sql.day(row[1]),
        Sql.day(row[2]),
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (Integer) row[6],
        (String) row[7],
        sha256 == null ? null : "/api/v1/compilations/" + row[0] + "/document",
        sha256,
        (Integer) row[9],
        (String) row[10],
        (String) row[11],
        (Instant) row[12],
        (Instant) row[13],
        (Instant) row[14],
        ((Number) row[15]).longValue());
  }

  /** A page of compilations, newest first. */
  @Schema(name = "CompilationPage")
  record Page(List<Compilation> items, @Nullable String next) {}
}
