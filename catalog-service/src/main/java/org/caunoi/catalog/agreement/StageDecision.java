package org.caunoi.catalog.agreement;

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
import org.caunoi.catalog.review.Ids;
import org.caunoi.catalog.review.Undoable;
import org.caunoi.catalog.review.Verdict;
import org.jspecify.annotations.Nullable;

/** Who said whether a paper is the next stage of an unsigned one. */
@Entity
@Table(name = "stage_decision")
public class StageDecision extends Undoable {

  @Id public UUID id;

  @Column(name = "later_id")
  public UUID laterId;

  @Column(name = "earlier_id")
  public UUID earlierId;

  @Enumerated(EnumType.STRING)
  public Verdict verdict;

  public @Nullable String reason;

  @Column(name = "decided_by")
  public String decidedBy;

  @Column(name = "decided_at")
  public Instant decidedAt;

  /** For Hibernate. */
  protected StageDecision() {}

  StageDecision(UUID later, NewStageDecision wanted, String by, Instant now) {
    id = Ids.at(now);
    laterId = later;
    earlierId = wanted.earlier();
    verdict = wanted.decision();
    reason = wanted.reason();
    decidedBy = by;
    decidedAt = now;
  }

  /** All in which a paper took part, the latest first. */
  static List<StageDecision> of(UUID agreement) {
    return list("laterId = ?1 or earlierId = ?1 order by decidedAt desc, id desc", agreement);
  }

  /** What holds of two papers. */
  static Optional<StageDecision> holding(UUID later, UUID earlier) {
    return find("laterId = ?1 and earlierId = ?2 and undoneAt is null", later, earlier)
        .firstResultOptional();
  }
}
