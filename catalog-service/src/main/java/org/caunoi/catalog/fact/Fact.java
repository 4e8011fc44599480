package org.caunoi.catalog.fact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.Evidence;
import org.caunoi.catalog.review.Ids;
import org.caunoi.catalog.review.Review;
import org.jspecify.annotations.Nullable;

/** What every fact of the register has in common. Facts are equal when they are the same row. */
@Entity
@Table(name = "fact")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Fact extends Entry {

  /** The discriminator, by which the indexes of lists begin; Hibernate fills it in. */
  @Nullable
  @Column(name = "kind", insertable = false, updatable = false)
  String factKind;

  /** Whether a home of the fact is the office, a unit under it, or a predecessor of either. */
  public boolean ours;

  public double confidence;

  /** The first day that the fact may count for; null where it is undated. */
  @Nullable
  @Column(name = "first_day")
  public LocalDate firstDay;

  @Nullable
  @Column(name = "last_day")
  public LocalDate lastDay;

  /** Made by the database from {@link #firstDay}. */
  @Nullable
  @Column(name = "sort_day", insertable = false, updatable = false)
  public LocalDate sortDay;

  /** Since when no reading says it any more; only where nobody had decided on it. */
  @Nullable
  @Column(name = "superseded_at")
  public Instant supersededAt;

  /** The fact that tells now what this one told. */
  @Nullable
  @Column(name = "merged_into")
  public UUID mergedInto;

  @ElementCollection
  @CollectionTable(name = "fact_conflict", joinColumns = @JoinColumn(name = "fact_id"))
  @OrderColumn(name = "ordinal")
  public List<Conflict> conflicts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "fact_id"))
  @OrderColumn(name = "ordinal")
  public List<Evidence> evidence = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "fact_party", joinColumns = @JoinColumn(name = "fact_id"))
  @OrderColumn(name = "ordinal")
  public List<FactParty> parties = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "fact_official", joinColumns = @JoinColumn(name = "fact_id"))
  @OrderColumn(name = "ordinal")
  public List<FactOfficial> officials = new ArrayList<>();

  /** For Hibernate. */
  protected Fact() {}

  /** A new fact, unreviewed. */
  protected Fact(Instant now) {
    id = Ids.at(now);
    createdAt = now;
    changedAt = now;
  }

  /** Counts the fact for these days; null where it has no date. */
  public void countFor(@Nullable LegalDate date) {
    firstDay = date == null ? null : date.first();
    lastDay = date == null ? null : date.last();
  }

  /** Conflicts that nobody has settled: after a decision those of what came later. */
  public List<Conflict> openConflicts() {
    List<Conflict> open = new ArrayList<>(conflicts);
    if (isDecided()) {
      open.removeAll(conflictsBeforeDecision());
    }
    return open;
  }

  /** Those in which the register itself takes no part. */
  public List<Conflict> conflictsBeforeDecision() {
    List<String> later =
        conflicts.stream().filter(one -> one.articleId() == null).map(Conflict::field).toList();
    return conflicts.stream().filter(one -> !later.contains(one.field())).toList();
  }

  /** A person has seen what contradicts the register, and says what it is. */
  public void settleConflicts() {
    conflicts.retainAll(conflictsBeforeDecision());
  }

  @Override
  public boolean isContradicted() {
    return review == Review.CONFIRMED && !openConflicts().isEmpty();
  }

  @Override
  public void decided(Review outcome, @Nullable String by) {
    settleConflicts();
    super.decided(outcome, by);
  }

  /**
   * Those of a kind that have these natural keys.
   *
   * @param ids asks for their ids by the array {@code :identities}
   */
  protected static <E extends Fact> List<E> withIdentities(
      Class<E> type, String ids, Collection<String> identities) {
    if (identities.isEmpty()) {
      return List.of();
    }
    Query query =
        getEntityManager()
            .createNativeQuery(ids)
            .setParameter("identities", identities.toArray(String[]::new));
    return Rows.withIds(getEntityManager(), type, Rows.column(query));
  }

  /** Takes over whose it is, how sure, and who may see it. */
  protected void takeAfter(Fact one) {
    ours = one.ours;
    confidence = one.confidence;
    audience = one.audience;
  }

  /** Of two forms of one name the first in the order of their letters; null only if both are. */
  protected static @Nullable String first(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** The parties of one side, in the order of the article. */
  public List<FactParty> parties(PartySide side) {
    return parties.stream().filter(party -> party.side == side).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fact fact && id.equals(fact.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
