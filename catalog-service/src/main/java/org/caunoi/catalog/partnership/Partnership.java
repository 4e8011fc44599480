package org.caunoi.catalog.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.review.Review;
import org.caunoi.catalog.review.Reviewable;
import org.jspecify.annotations.Nullable;

/** A relation between a home and a partner; counted only once it is confirmed. */
@Entity
@Table(name = "partnership")
public class Partnership implements Reviewable {
  @Id public UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "home_id")
  public Locality home;

  /** The home as the source names it, where that has become another one since. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "named_home_id")
  public Locality namedHome;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "partner_id")
  public Locality partner;

  @Enumerated(EnumType.STRING)
  public PartnershipKind kind;

  /** Date as precise as it is known: year, month or day. */
  public @Nullable String since;

  @Enumerated(EnumType.STRING)
  public PartnershipStatus status;

  @Enumerated(EnumType.STRING)
  public Review review;

  @Column(name = "confirmed_by")
  public @Nullable String confirmedBy;

  @Enumerated(EnumType.STRING)
  public Audience audience;

  public String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_strength")
  public SourceStrength sourceStrength;

  @Version public int version;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "changed_at")
  public Instant changedAt;

  /** For Hibernate. */
  protected Partnership() {}

  @Override
  public String subjectKind() {
    return "PARTNERSHIP";
  }

  @Override
  public UUID subjectId() {
    return id;
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public Review review() {
    return review;
  }

  @Override
  public @Nullable String confirmedBy() {
    return confirmedBy;
  }

  @Override
  public boolean needsSecondPerson() {
    return false;
  }

  @Override
  public void decided(Review outcome, @Nullable String by) {
    review = outcome;
    confirmedBy = by;
  }
}
