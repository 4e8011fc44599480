package org.caunoi.catalog.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caunoi.catalog.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A dated fact of a relation: its founding, an anniversary. */
@Entity
@Table(name = "milestone")
@DiscriminatorValue("MILESTONE")
public class Milestone extends Fact {

  @Enumerated(EnumType.STRING)
  @Column(name = "form", nullable = false)
  public MilestoneKind kind;

  @Column(nullable = false)
  public String text;

  /** Of the founding, or of the anniversary. */
  public int year;

  /** The 50th anniversary: 50. */
  @Nullable public Integer ordinal;

  @Nullable
  @Column(name = "founded_year")
  public Integer foundedYear;

  /** For Hibernate. */
  protected Milestone() {}

  /** A new milestone, unreviewed. */
  public Milestone(Instant now) {
    super(now);
  }

  @Override
  public String subjectKind() {
    return "MILESTONE";
  }
}
