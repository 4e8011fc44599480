package org.caunoi.catalog.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caunoi.catalog.merge.Regrouping.Form;
import org.caunoi.catalog.review.Ids;
import org.caunoi.catalog.review.Undoable;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/** Who merged two localities or split one; what was moved is noted apart ({@link Moves}). */
@Entity
@Table(name = "locality_regrouping")
public class LocalityRegrouping extends Undoable {

  @Id public UUID id;

  @Enumerated(EnumType.STRING)
  public Form form;

  /** What was merged away, or what a part went to. */
  @Column(name = "source_id")
  public String sourceId;

  /** What it was merged into, or what a part was taken from. */
  @Column(name = "target_id")
  public String targetId;

  @Column(name = "decided_by_before")
  public @Nullable String decidedByBefore;

  public @Nullable String reason;

  @Column(name = "made_by")
  public String madeBy;

  @Column(name = "made_at")
  public Instant madeAt;

  /** For Hibernate. */
  protected LocalityRegrouping() {}

  LocalityRegrouping(
      Form form, String sourceId, String targetId, @Nullable String reason, Typist typist) {
    this.id = Ids.at(typist.now());
    this.form = form;
    this.sourceId = sourceId;
    this.targetId = targetId;
    this.reason = reason;
    this.madeBy = typist.name();
    this.madeAt = typist.now();
  }

  /** The latest of a form by which a locality became what it is, unless it was undone. */
  static Optional<LocalityRegrouping> holding(Form form, String sourceId) {
    return find(
            "form = ?1 and sourceId = ?2 and undoneAt is null order by madeAt desc, id desc",
            form,
            sourceId)
        .firstResultOptional();
  }

  /** All in which a locality took part, the latest first. */
  static List<LocalityRegrouping> of(String locality) {
    return list("sourceId = ?1 or targetId = ?1 order by madeAt desc, id desc", locality);
  }
}
