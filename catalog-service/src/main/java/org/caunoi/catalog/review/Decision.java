package org.caunoi.catalog.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who decided what on which thing, when and why; never changed afterwards. */
@Entity
@Table(name = "decision")
public class Decision extends PanacheEntityBase {

  @Id public UUID id;

  @Column(name = "subject_kind", nullable = false)
  public String subjectKind;

  @Column(name = "subject_id", nullable = false)
  public UUID subjectId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Step decision;

  @Nullable public String reason;

  @Column(name = "decided_by", nullable = false)
  public String decidedBy;

  @Column(name = "decided_at", nullable = false)
  public Instant decidedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "review_before", nullable = false)
  public Review reviewBefore;

  @Enumerated(EnumType.STRING)
  @Column(name = "review_after", nullable = false)
  public Review reviewAfter;

  @Nullable
  @Column(name = "confirmed_by_before")
  public String confirmedByBefore;

  @Nullable
  @Column(name = "confirmed_by_after")
  public String confirmedByAfter;

  @Column(name = "version_before", nullable = false)
  public int versionBefore;

  /** The decision that this one takes back. */
  @Nullable public UUID undoes;

  /** For Hibernate. */
  protected Decision() {}

  /** What is to be done to a thing that stands as it does now. */
  Decision(Reviewable thing, Step step, @Nullable String reason, String by, Instant now) {
    id = Ids.at(now);
    subjectKind = thing.subjectKind();
    subjectId = thing.subjectId();
    decision = step;
    this.reason = reason;
    decidedBy = by;
    decidedAt = now;
    reviewBefore = thing.review();
    confirmedByBefore = thing.confirmedBy();
    versionBefore = thing.version();
  }

  /** Keeps the trace, with how the thing stands after it. */
  Decision keep(Reviewable thing) {
    reviewAfter = thing.review();
    confirmedByAfter = thing.confirmedBy();
    persist();
    return this;
  }

  /** All decisions on a thing, the first one first. */
  public static List<Decision> on(UUID subjectId) {
    return list("subjectId = ?1 order by decidedAt, id", subjectId);
  }

  /** The decision that still holds: the latest one that is not taken back. */
  static Optional<Decision> holdingOn(UUID subjectId) {
    return find(
            """
            from Decision d where d.subjectId = ?1 and d.decision <> UNDO
             and not exists (select 1 from Decision u where u.undoes = d.id)
             order by d.versionBefore desc, d.id desc
            """,
            subjectId)
        .firstResultOptional();
  }

  /** Which of these decisions were taken back, and by which. */
  static Map<UUID, UUID> undoneAmong(Collection<UUID> ids) {
    List<Decision> undoing = list("undoes in ?1", ids);
    return undoing.stream().collect(Collectors.toMap(one -> one.undoes, one -> one.id));
  }
}
