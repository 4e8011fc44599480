package org.caunoi.catalog.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.review.SubjectKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A thing that waits; written by the database from the register, only read here. */
@Entity
@Immutable
@Table(name = "queue_item")
public class QueueItem {

  @Id public UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public SubjectKind kind;

  /** The smaller, the sooner. */
  public int rank;

  public boolean ours;

  @Nullable
  @Column(name = "home_id")
  public String homeId;

  public double confidence;

  @Nullable
  @Column(name = "confirmed_by")
  public String confirmedBy;

  @Column(name = "new_partner")
  public boolean newPartner;

  @Column(name = "head_level")
  public int headLevel;

  public int articles;

  /** Whether it is confirmed, and a later article says otherwise. */
  public boolean contradicted;

  /** Whether it may be the next stage of an unsigned paper. */
  public boolean staged;

  @Column(nullable = false)
  public Instant since;

  /** For Hibernate. */
  protected QueueItem() {}

  /** Why it stands where it does. */
  List<Why> why() {
    List<Why> why = new ArrayList<>();
    if (confirmedBy != null) {
      why.add(Why.WAITING_FOR_SECOND_PERSON);
    }
    if (contradicted) {
      why.add(Why.CONTRADICTED);
    }
    if (staged) {
      why.add(Why.NEXT_STAGE);
    }
    if (rank < 10_000) {
      why.add(Why.SIGNED_PAPER);
    }
    if (newPartner && kind != SubjectKind.PARTNERSHIP) {
      why.add(Why.NEW_PARTNER);
    }
    if (headLevel == 0) {
      why.add(Why.LEADERS);
    }
    if (articles > 1) {
      why.add(Why.SEVERAL_ARTICLES);
    }
    return why;
  }
}
