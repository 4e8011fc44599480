package org.caunoi.catalog.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.metamodel.EntityType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.review.Decisions;
import org.caunoi.catalog.review.NewDecision;
import org.caunoi.catalog.review.Review;
import org.caunoi.catalog.review.Reviewable;
import org.caunoi.catalog.review.Reviewed;
import org.caunoi.catalog.review.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Finds facts of any kind, pages of them or one, and takes decisions on them. */
@ApplicationScoped
public class Facts implements Reviewed {

  /** The sort day of what is undated. */
  private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

  private final EntityManager entities;
  private final Decisions decisions;
  private final Survivors survivors;
  private final RegisterChanges changes;
  private final Clock clock;

  Facts(
      EntityManager entities,
      Decisions decisions,
      Survivors survivors,
      RegisterChanges changes,
      Clock clock) {
    this.entities = entities;
    this.survivors = survivors;
    this.decisions = decisions;
    this.changes = changes;
    this.clock = clock;
  }

  /** A page of dated facts: by day downwards, the undated at the end. */
  public <T extends Fact> Page<T> page(Class<T> type, FactFilter filter) {
    return page(type, filter, query -> query);
  }

  /**
   * A page of dated facts that have filters of their own.
   *
   * @param narrow adds the conditions of the kind's own filters
   */
  public <T extends Fact> Page<T> page(
      Class<T> type, FactFilter filter, UnaryOperator<KeysetQuery<T>> narrow) {
    Row row = filter.partner == null ? Row.OWN : Row.OF_PARTNER;
    KeysetQuery<T> query = narrow.apply(reviewed(type, filter, filter.review, row));
    if (filter.partner != null) {
      query
          .join("PartnerFact p on p.factId = e.id")
          .where("p.kind = '" + kind(type) + "'")
          .where(
              "p.partnerId = :partner",
              "partner",
              survivors.of(filter.partner.toLowerCase(Locale.ROOT)));
    }
    // The sort day bounds the walk along the index; what is undated lies before every date.
    String day = row.day;
    query.where(day + " <= :undated", "undated", filter.isUndated() ? UNDATED : null);
    query.where("e.firstDay >= :from and " + day + " >= :from", "from", filter.from);
    query.where("e.lastDay <= :to and " + day + " <= :to", "to", filter.to);
    return query.page(filter);
  }

  /** A page of people or organisations: the latest first. */
  public <T extends Fact> Page<T> page(Class<T> type, ReviewFilter filter) {
    return reviewed(type, filter, filter.review, Row.OWN).page(filter);
  }

  /**
   * One fact.
   *
   * @throws ProblemException 404 where there is none, or a newer reading has withdrawn it; one that
   *     has become part of another says so
   */
  public <T extends Fact> T get(Class<T> type, UUID id) {
    T fact = entities.find(type, id);
    return fact != null && fact.mergedInto != null ? fact : present(fact);
  }

  /**
   * Decides on one fact and returns it as it is now. Call it inside a transaction; whoever comes
   * second finds a newer version.
   *
   * @throws ProblemException 404, 409, 412 or 428; see {@link Decisions}
   */
  public <T extends Fact> T decide(
      Class<T> type, UUID id, @Nullable String ifMatch, NewDecision wanted) {
    T fact = present(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    decisions.decide(fact, ifMatch, wanted);
    changed(fact);
    return fact;
  }

  @Override
  public boolean keeps(SubjectKind kind) {
    return kind != SubjectKind.PARTNERSHIP;
  }

  @Override
  public Fact lock(SubjectKind kind, UUID id) {
    return present(entities.find(type(kind), id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void changed(Reviewable thing) {
    ((Fact) thing).changedAt = clock.instant();
    changes.mark();
  }

  /** The class of the facts of this kind. */
  private Class<? extends Fact> type(SubjectKind kind) {
    return entities.getMetamodel().getEntities().stream()
        .map(EntityType::getJavaType)
        .filter(type -> Fact.class.isAssignableFrom(type) && type != Fact.class)
        .filter(type -> type.getAnnotation(DiscriminatorValue.class).value().equals(kind.name()))
        .findFirst()
        .orElseThrow()
        .asSubclass(Fact.class);
  }

  private static <T extends Fact> T present(@Nullable T fact) {
    if (fact == null || fact.supersededAt != null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "Không có dữ kiện này; hãy tìm trong danh sách.",
          "There is no such fact; look for it in the list.");
    }
    return fact;
  }

  private <T extends Fact> KeysetQuery<T> reviewed(
      Class<T> type, ScopeFilter filter, @Nullable Review review, Row row) {
    // Constants, not parameters, so that the partial indexes of facts serve the list.
    KeysetQuery<T> query =
        new KeysetQuery<>(entities, type)
            .where("e.supersededAt is null and e.factKind = '" + kind(type) + "'");
    if (filter.isOurs()) {
      query.where(row.alias + ".ours = true");
    }
    if (review == null) {
      query.where("e.review <> MERGED");
    }
    return query
        .where(row.alias + ".review = :review", "review", review)
        .by(row.day, fact -> fact.sortDay, LocalDate::parse)
        .by(row.id, fact -> fact.id, UUID::fromString)
        .descending();
  }

  private static String kind(Class<? extends Fact> type) {
    return type.getAnnotation(DiscriminatorValue.class).value();
  }

  /** The row along whose index a list walks: the fact, or that it has the partner asked for. */
  private enum Row {
    OWN("e", "id"),
    OF_PARTNER("p", "factId");

    final String alias;
    final String day;
    final String id;

    Row(String alias, String id) {
      this.alias = alias;
      this.day = alias + ".sortDay";
      this.id = alias + "." + id;
    }
  }
}
