package org.caunoi.catalog.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caunoi.catalog.fact.Entry;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.review.Ids;
import org.jspecify.annotations.Nullable;

/** A relation between a home and a partner; counted only once it is confirmed. */
@Entity
@Table(name = "partnership")
public class Partnership extends Entry {

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

  public String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_strength")
  public SourceStrength sourceStrength;

  /** When it ended, as precise as it is known. */
  @Column(name = "ended_on")
  public @Nullable String endedOn;

  /** For Hibernate. */
  protected Partnership() {}

  /** A new partnership, unreviewed. */
  public Partnership(Instant now) {
    id = Ids.at(now);
    createdAt = now;
    changedAt = now;
  }

  @Override
  public String subjectKind() {
    return "PARTNERSHIP";
  }
}
