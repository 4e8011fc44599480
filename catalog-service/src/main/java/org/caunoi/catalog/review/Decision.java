package org.caunoi.catalog.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
  public Verdict decision;

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

  /** All decisions on a thing, the first one first. */
  public static List<Decision> on(UUID subjectId) {
    return list("subjectId = ?1 order by decidedAt, id", subjectId);
  }
}
