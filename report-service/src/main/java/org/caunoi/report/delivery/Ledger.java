package org.caunoi.report.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.report.database.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of each message, for people. */
@ApplicationScoped
@Transactional
class Ledger {
  private static final int STATE = 2;

  private final Sql sql;

  Ledger(Sql sql) {
    this.sql = sql;
  }

  /**
   * A message to one recipient.
   *
   * @param state QUEUED, ACCEPTED by the mail server, FAILED, or UNKNOWN: a person asks the
   *     recipient before sending again
   * @param answer what the mail server said last
   */
  record Delivery(
      UUID id,
      String recipient,
      String state,
      int attempts,
      String messageId,
      @Nullable String answer,
      Instant queuedAt,
      @Nullable Instant nextAttemptAt,
      @Nullable Instant settledAt) {}

  /**
   * Something that happened to a message.
   *
   * @param who queued it; null where the service did something by itself
   */
  @Schema(name = "DeliveryEvent")
  record Event(String what, @Nullable String who, @Nullable String answer, Instant at) {}

  List<Delivery> of(UUID brief) {
    return rows(
            "select id, recipient, state, attempts, message_id, answer, queued_at, next_at,"
                + " settled_at from delivery where brief_id = ?1 order by recipient",
            brief)
        .stream()
        .map(Ledger::delivery)
        .toList();
  }

  List<Event> events(UUID delivery) {
    return rows(
            "select what, who, answer, at from delivery_event where delivery_id = ?1 order by id",
            delivery)
        .stream()
        .map(row -> new Event((String) row[0], (String) row[1], (String) row[2], (Instant) row[3]))
        .toList();
  }

  /** How many messages are in each state, of the failed ones those of the last seven days. */
  Map<String, Long> count() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String state : List.of("QUEUED", "ACCEPTED", "FAILED", "UNKNOWN")) {
      counts.put(state, 0L);
    }
    Sql.rows(
            sql.of(
                "select state, count(*) from delivery where state <> 'FAILED'"
                    + " or settled_at > now() - interval '7 days' group by state"))
        .forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
    return counts;
  }

  private List<Object[]> rows(String statement, UUID id) {
    return Sql.rows(sql.of(statement).setParameter(1, id));
  }

  private static Delivery delivery(Object[] row) {
    boolean waits = "QUEUED".equals(row[STATE]);
    return new Delivery(
        (UUID) row[0],
        (String) row[1],
        (String) row[STATE],
        (Integer) row[3],
        (String) row[4],
        (String) row[5],
        (Instant) row[6],
        waits ? (Instant) row[7] : null,
        (Instant) row[8]);
  }
}
