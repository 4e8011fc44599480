package org.caunoi.report.archive;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caunoi.report.database.Sql;
import org.caunoi.report.replica.ReplicaConfig;
import org.jspecify.annotations.Nullable;

/** What came of printing the briefs of a period. All within the caller's transaction. */
@ApplicationScoped
class Attempts {
  private static final String PRINTED = "PRINTED";
  private static final String FAILED = "FAILED";
  private static final int MOST_SHOWN = 200;

  private final Sql sql;
  private final MeterRegistry metrics;
  private final String replica;

  Attempts(Sql sql, MeterRegistry metrics, ReplicaConfig config) {
    this.sql = sql;
    this.metrics = metrics;
    this.replica = config.name();
  }

  /**
   * An attempt, or the same failure several times in a row.
   *
   * @param outcome PRINTED or FAILED
   */
  record Attempt(
      String outcome,
      @Nullable String problem,
      String replica,
      Instant firstAt,
      Instant lastAt,
      int times) {}

  void printed(String office, LocalDate periodStart) {
    count(PRINTED);
    insert(office, periodStart, PRINTED, null);
  }

  /**
   * The same failure as the last time is counted, not added: an outage does not fill a disk. The
   * metric counts it even where the database cannot.
   */
  void failed(String office, LocalDate periodStart, String problem) {
    count(FAILED);
    int repeated =
        sql.of(
                "update attempt set times = times + 1, last_at = now(), replica = ?3"
                    + " where id = (select max(id) from attempt where office = ?1"
                    + " and period_start = ?2) and outcome = 'FAILED' and problem = ?4")
            .setParameter(1, office)
            .setParameter(2, periodStart)
            .setParameter(3, replica)
            .setParameter(4, problem)
            .executeUpdate();
    if (repeated == 0) {
      insert(office, periodStart, FAILED, problem);
    }
  }

  /** The attempts for a period, newest first. */
  List<Attempt> of(String office, LocalDate periodStart) {
    return Sql.rows(
            sql.of(
                    "select outcome, problem, replica, first_at, last_at, times from attempt"
                        + " where office = ?1 and period_start = ?2 order by id desc")
                .setParameter(1, office)
                .setParameter(2, periodStart)
                .setMaxResults(MOST_SHOWN))
        .stream()
        .map(Attempts::attempt)
        .toList();
  }

  private static Attempt attempt(Object[] row) {
    return new Attempt(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (Instant) row[3],
        (Instant) row[4],
        (Integer) row[5]);
  }

  private void insert(
      String office, LocalDate periodStart, String outcome, @Nullable String problem) {
    sql.of(
            "insert into attempt (office, period_start, outcome, problem, replica)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, office)
        .setParameter(2, periodStart)
        .setParameter(3, outcome)
        .setParameter(4, problem)
        .setParameter(5, replica)
        .executeUpdate();
  }

  private void count(String outcome) {
    metrics.counter("caunoi.report.attempts", "outcome", outcome).increment();
  }
}
