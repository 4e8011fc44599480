package org.caunoi.catalog.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.review.Ids;
import org.caunoi.catalog.review.Review;
import org.caunoi.catalog.review.Undoable;
import org.jspecify.annotations.Nullable;

/** Who merged two things or split one, and all that it takes to undo it. */
@Entity
@Table(name = "regrouping")
public class Regrouping extends Undoable {

  /** Which of the two it was. */
  public enum Form {
    MERGE,
    SPLIT
  }

  @Id public UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Form form;

  @Column(nullable = false)
  public String kind;

  /** What was merged away, or split off. */
  @Column(name = "source_id", nullable = false)
  public UUID sourceId;

  /** What it was merged into, or split off from. */
  @Column(name = "target_id", nullable = false)
  public UUID targetId;

  /** The proposals that changed hands. */
  @Column(columnDefinition = "uuid[]", nullable = false)
  public List<UUID> proposals = new ArrayList<>();

  /** The proposals of both that a person had grouped before. */
  @Column(name = "by_hand_before", columnDefinition = "uuid[]", nullable = false)
  public List<UUID> byHandBefore = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @Column(name = "review_before", nullable = false)
  public Review reviewBefore;

  @Nullable
  @Column(name = "confirmed_by_before")
  public String confirmedByBefore;

  @Nullable public String reason;

  @Column(name = "made_by", nullable = false)
  public String madeBy;

  @Column(name = "made_at", nullable = false)
  public Instant madeAt;

  /** For Hibernate. */
  protected Regrouping() {}

  Regrouping(Form form, Fact source, Fact target, @Nullable String reason, Instant now) {
    this.id = Ids.at(now);
    this.form = form;
    this.kind = source.subjectKind();
    this.sourceId = source.id;
    this.targetId = target.id;
    this.reviewBefore = source.review;
    this.confirmedByBefore = source.confirmedBy;
    this.reason = reason;
    this.madeAt = now;
  }

  /** The latest of a form by which a thing became what it is, unless it was undone. */
  static Optional<Regrouping> holding(Form form, UUID sourceId) {
    return find(
            "form = ?1 and sourceId = ?2 and undoneAt is null order by madeAt desc, id desc",
            form,
            sourceId)
        .firstResultOptional();
  }

  /** All in which a thing took part, the latest first. */
  static List<Regrouping> of(UUID thing) {
    return list("sourceId = ?1 or targetId = ?1 order by madeAt desc, id desc", thing);
  }
}
