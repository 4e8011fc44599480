package org.caunoi.catalog.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Survivors;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.locality.Office;
import org.caunoi.catalog.review.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Reads what waits, the most urgent first, and how much it is. */
@ApplicationScoped
class Queue {

  /** A commitment that names nobody was made to the partners of its activity. */
  private static final String PARTNER =
      """
      (exists (select 1 from Fact f join f.parties p where f.id = e.id and p.side = PARTNER
         and (p.localityId = :partner or p.ofLocalityId = :partner))
       or exists (select 1 from Commitment c, Activity a join a.parties p
         where c.id = e.id and a.id = c.activityId and p.side = PARTNER
         and (p.localityId = :partner or p.ofLocalityId = :partner))
       or exists (select 1 from Partnership s where s.id = e.id and s.partner.id = :partner))
      """;

  private static final String CONFLICT =
      "exists (select 1 from Fact f join f.conflicts c where f.id = e.id)";

  private static final String COUNTS =
      """
      select e.kind, count(e), sum(case when e.confidence >= :high then 1L else 0L end),
             sum(case when e.confidence < :medium then 1L else 0L end),
             sum(case when e.confirmedBy is not null then 1L else 0L end), min(e.since)
        from QueueItem e %s group by e.kind
      """;

  private static final String OURS = "(e.ours = true or array_contains(:homes, e.homeId))";

  private final EntityManager entities;
  private final Office office;
  private final Survivors survivors;
  private final Clock clock;

  Queue(EntityManager entities, Office office, Survivors survivors, Clock clock) {
    this.survivors = survivors;
    this.entities = entities;
    this.office = office;
    this.clock = clock;
  }

  Page<QueueItem> page(QueueFilter filter) {
    KeysetQuery<QueueItem> query =
        new KeysetQuery<>(entities, QueueItem.class)
            .where(OURS, "homes", homes(filter.isOurs()))
            .where("e.kind = :kind", "kind", filter.kind)
            .where(PARTNER, "partner", survivors.of(filter.partner));
    if (filter.confidence != null) {
      query.where("e.confidence >= :from", "from", filter.confidence.from());
      query.where("e.confidence < :below", "below", filter.confidence.below());
    }
    if (filter.waitingForSecondPerson != null) {
      query.where("e.confirmedBy is " + (filter.waitingForSecondPerson ? "not null" : "null"));
    }
    if (filter.conflicts != null) {
      query.where(filter.conflicts ? CONFLICT : "not " + CONFLICT);
    }
    return query
        .by("e.rank", item -> item.rank, Integer::parseInt)
        .by("e.since", item -> item.since, Instant::parse)
        .by("e.id", item -> item.id, UUID::fromString)
        .page(filter);
  }

  QueueCounts counts(boolean oursOnly) {
    TypedQuery<Object[]> query =
        entities
            .createQuery(COUNTS.formatted(oursOnly ? "where " + OURS : ""), Object[].class)
            .setParameter("high", Band.HIGH_FROM)
            .setParameter("medium", Band.MEDIUM_FROM);
    if (oursOnly) {
      query.setParameter("homes", homes(true));
    }
    List<QueueCounts.Kind> kinds =
        query.getResultList().stream()
            .map(Queue::count)
            .sorted(Comparator.comparing(QueueCounts.Kind::kind))
            .toList();
    Instant oldest =
        kinds.stream().map(QueueCounts.Kind::oldest).min(Comparator.naturalOrder()).orElse(null);
    return new QueueCounts(
        kinds.stream().mapToLong(QueueCounts.Kind::total).sum(),
        kinds.stream().mapToLong(QueueCounts.Kind::waitingForSecondPerson).sum(),
        oldest,
        oldest == null ? 0 : Math.max(0, Duration.between(oldest, clock.instant()).toDays()),
        kinds);
  }

  private static QueueCounts.Kind count(Object[] row) {
    long total = (Long) row[1];
    long high = (Long) row[2];
    long low = (Long) row[3];
    return new QueueCounts.Kind(
        (SubjectKind) row[0],
        total,
        high,
        total - high - low,
        low,
        (Long) row[4],
        (Instant) row[5]);
  }

  private String @Nullable [] homes(boolean oursOnly) {
    return oursOnly ? office.localityArray() : null;
  }
}
