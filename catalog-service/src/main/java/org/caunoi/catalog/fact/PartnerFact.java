package org.caunoi.catalog.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.caunoi.catalog.review.Review;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * That a fact has this partner: a locality, an organisation, or the locality that this belongs to;
 * of a commitment that names nobody, the partners of its activity. Triggers write it.
 */
@Entity
@Immutable
@Table(name = "partner_fact")
@IdClass(PartnerFact.Key.class)
class PartnerFact {

  record Key(UUID factId, String partnerId) {}

  @Id
  @Column(name = "fact_id")
  UUID factId;

  @Id
  @Column(name = "partner_id")
  String partnerId;

  String kind;

  @Enumerated(EnumType.STRING)
  Review review;

  boolean ours;

  @Nullable
  @Column(name = "last_day")
  LocalDate lastDay;

  @Column(name = "sort_day")
  LocalDate sortDay;

  /** For Hibernate. */
  protected PartnerFact() {}
}
