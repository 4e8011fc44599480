package org.caunoi.catalog.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.jspecify.annotations.Nullable;

/** What a side will do, wants or asks to do, in the words of the article. */
@Entity
@Table(name = "commitment")
@DiscriminatorValue("COMMITMENT")
public class Commitment extends Fact {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public CommitmentSide side;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Modality modality;

  @Column(nullable = false)
  public String text;

  @Column(columnDefinition = "text[]", nullable = false)
  public List<String> sectors = new ArrayList<>();

  /** Where it was said. */
  @Nullable
  @Column(name = "activity_id")
  public UUID activityId;

  /** The date of the activity, else the day of publication. */
  @Nullable
  @Column(name = "said_on")
  public String saidOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public CommitmentState state = CommitmentState.OPEN;

  /** The unit of the office that sees to it. */
  @Nullable
  @Column(name = "owner_unit")
  public String ownerUnit;

  @Nullable public LocalDate due;

  @Nullable @Embedded public Fulfilment fulfilledBy;

  /** For Hibernate. */
  protected Commitment() {}

  /** A new commitment, unreviewed and open. */
  public Commitment(Instant now) {
    super(now);
  }

  @Override
  public String subjectKind() {
    return "COMMITMENT";
  }
}
