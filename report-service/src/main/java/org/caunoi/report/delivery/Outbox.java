package org.caunoi.report.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.caunoi.report.archive.BriefReleased;
import org.caunoi.report.database.Sql;
import org.caunoi.report.settings.MailConfig;
import org.caunoi.report.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The queue of messages: written with the release, claimed by one replica at a time, by the
 * database's clock.
 */
@ApplicationScoped
class Outbox {
  private static final String RELEASE = "release";

  /** After the longest time that a message may take, for writing down what came of it. */
  private static final Duration GRACE = Duration.ofSeconds(15);

  private final Sql sql;
  private final Settings settings;
  private final MailConfig config;

  Outbox(Sql sql, Settings settings, MailConfig config) {
    this.sql = sql;
    this.settings = settings;
    this.config = config;
  }

  /** A release and its messages are one transaction. */
  void queue(@Observes BriefReleased brief) {
    for (String recipient : settings.addresses(brief.kind(), brief.language())) {
      queue(brief.id(), recipient, RELEASE);
    }
  }

  /**
   * Queues a message to one recipient.
   *
   * @return its id; empty where that recipient has one already
   */
  @Transactional
  Optional<UUID> queue(UUID brief, String recipient, String who) {
    // The same brief to the same person is the same message, however often it is sent.
    UUID id = UUID.nameUUIDFromBytes((brief + " " + recipient).getBytes(StandardCharsets.UTF_8));
    int added =
        sql.of(
                "insert into delivery (id, brief_id, recipient, message_id) values (?1, ?2, ?3, ?4)"
                    + " on conflict do nothing")
            .setParameter(1, id)
            .setParameter(2, brief)
            .setParameter(3, recipient)
            .setParameter(4, "<" + id + "@caunoi.report>")
            .executeUpdate();
    if (added == 0) {
      return Optional.empty();
    }
    note(id, "QUEUED", who, null);
    return Optional.of(id);
  }

  /**
   * Queues a settled message again.
   *
   * @return false where it waits already
   */
  @Transactional
  boolean resend(UUID id, String who) {
    int queued =
        sql.of(
                "update delivery set state = 'QUEUED', queued_at = now(), next_at = now(), lost = 0,"
                    + " settled_at = null where id = ?1 and state <> 'QUEUED'")
            .setParameter(1, id)
            .executeUpdate();
    if (queued == 1) {
      note(id, "QUEUED", who, null);
    }
    return queued == 1;
  }

  /**
   * A person has asked the recipient of a message whose outcome is not known: it arrived.
   *
   * @return false where its outcome is known
   */
  @Transactional
  boolean arrived(UUID id, String who) {
    int settled =
        sql.of(
                "update delivery set state = 'ACCEPTED', settled_at = now()"
                    + " where id = ?1 and state = 'UNKNOWN'")
            .setParameter(1, id)
            .executeUpdate();
    if (settled == 1) {
      note(id, "ACCEPTED", who, null);
    }
    return settled == 1;
  }

  /** The next message that is due and that nobody is sending. */
  @Transactional
  Optional<Parcel> claim() {
    UUID lease = UUID.randomUUID();
    return Sql.rows(
            sql.of(
                    "update delivery set lease = ?1, attempts = attempts + 1,"
                        + " lost = lost + case when leased_until is null then 0 else 1 end,"
                        + " leased_until = clock_timestamp() + ?2 * interval '1 second'"
                        + " where id = (select id from delivery where state = 'QUEUED'"
                        + " and next_at <= clock_timestamp()"
                        + " and (leased_until is null or leased_until < clock_timestamp())"
                        + " order by next_at, id for update skip locked limit 1)"
                        + " returning id, brief_id, recipient, message_id, attempts, lost")
                .setParameter(1, lease)
                .setParameter(2, config.timeout().plus(GRACE).toSeconds()))
        .stream()
        .map(row -> parcel(row, lease))
        .findFirst();
  }

  private static Parcel parcel(Object[] row, UUID lease) {
    return new Parcel(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        lease,
        (Integer) row[4],
        (Integer) row[5]);
  }

  /**
   * Writes down what came of a message. A replica whose lease has passed to another is not heard.
   */
  @Transactional
  void settle(Parcel parcel, Outcome outcome) {
    boolean again = outcome.kind() == Outcome.Kind.RETRY && !tooOld(parcel);
    Outcome.Kind kind = outcome.kind() == Outcome.Kind.RETRY ? Outcome.Kind.FAILED : outcome.kind();
    int settled =
        sql.of(
                "update delivery set lease = null, leased_until = null, answer = ?3, state = ?4,"
                    + " settled_at = case when ?4 = 'QUEUED' then null else clock_timestamp() end,"
                    + " next_at = clock_timestamp() + ?5 * interval '1 second'"
                    + " where id = ?1 and lease = ?2")
            .setParameter(1, parcel.id())
            .setParameter(2, parcel.lease())
            .setParameter(3, outcome.answer())
            .setParameter(4, again ? "QUEUED" : kind.name())
            .setParameter(5, Backoff.after(parcel.attempts()).toSeconds())
            .executeUpdate();
    if (settled == 1) {
      note(parcel.id(), again ? "RETRY" : kind.name(), null, outcome.answer());
    }
  }

  private boolean tooOld(Parcel parcel) {
    return (Boolean)
        sql.of(
                "select clock_timestamp() > queued_at + ?2 * interval '1 second'"
                    + " from delivery where id = ?1",
                Boolean.class)
            .setParameter(1, parcel.id())
            .setParameter(2, config.giveUpAfter().toSeconds())
            .getSingleResult();
  }

  private void note(UUID id, String what, @Nullable String who, @Nullable String answer) {
    sql.of("insert into delivery_event (delivery_id, what, who, answer) values (?1, ?2, ?3, ?4)")
        .setParameter(1, id)
        .setParameter(2, what)
        .setParameter(3, who)
        .setParameter(4, answer)
        .executeUpdate();
  }
}
