package org.caunoi.catalog.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A paper between the sides, or a bundle of papers until an officer itemises it. */
@Entity
@Table(name = "agreement")
@DiscriminatorValue("AGREEMENT")
public class Agreement extends Fact {

  @Enumerated(EnumType.STRING)
  @Column(name = "form", nullable = false)
  public AgreementKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public AgreementStatus status;

  @Nullable public String title;

  /** As precise as the article is: day, month or year. */
  @Nullable
  @Column(name = "signed_date")
  public String signedDate;

  @Nullable
  @Column(name = "date_no_year")
  public String dateNoYear;

  /** For example {@code 2022-2025}. */
  @Nullable public String period;

  /** The date of the activity that names it, else the day of publication. */
  @Nullable
  @Column(name = "announced_on")
  public String announcedOn;

  @Column(columnDefinition = "text[]", nullable = false)
  public List<String> sectors = new ArrayList<>();

  /** The number of papers in the bundle; 0: several, number not given. */
  @Column(name = "papers")
  public int count;

  /** Whether the article names it as an earlier paper. */
  public boolean background;

  @Nullable
  @Column(name = "title_en")
  public String titleEn;

  /** As its issuer numbers it. */
  @Nullable public String number;

  /** In whose name it is signed. */
  @Nullable
  @Column(name = "in_name_of")
  public String inNameOf;

  /** Where it is signed. */
  @Nullable public String place;

  /** BCP 47. */
  @Column(columnDefinition = "text[]", nullable = false)
  public List<String> languages = new ArrayList<>();

  /** The paper that it carries out or belongs to; set by people. */
  @Nullable
  @Column(name = "parent_id")
  public UUID parentId;

  @Nullable
  @Column(name = "valid_from")
  public LocalDate validFrom;

  /** Last day. */
  @Nullable
  @Column(name = "valid_to")
  public LocalDate validTo;

  /** As written. */
  @Nullable public String term;

  @Nullable
  @Enumerated(EnumType.STRING)
  public Renewal renewal;

  /** The unsigned paper of which this is the next stage. */
  @Nullable
  @Column(name = "next_stage_of")
  public UUID nextStageOf;

  /** For Hibernate. */
  protected Agreement() {}

  /** A new agreement, unreviewed. */
  public Agreement(Instant now) {
    super(now);
  }

  /** The date that the agreement counts for: of the signature where there is one. */
  public @Nullable String countedOn() {
    return status.isPaper() && signedDate != null ? signedDate : announcedOn;
  }

  /** The activities that name these agreements, by agreement, in the order of their ids. */
  static Map<UUID, List<UUID>> activitiesNaming(List<Agreement> agreements) {
    return idsBy(
        """
        select agreement, a.id from Activity a join a.agreements agreement
         where agreement in :ids and a.supersededAt is null order by a.id
        """,
        agreements);
  }

  /** The papers that hang on these agreements, by agreement, the oldest first. */
  static Map<UUID, List<UUID>> childrenOf(List<Agreement> agreements) {
    return idsBy(
        """
        select a.parentId, a.id from Agreement a
         where a.parentId in :ids and a.supersededAt is null order by a.id
        """,
        agreements);
  }

  private static Map<UUID, List<UUID>> idsBy(String query, List<Agreement> agreements) {
    if (agreements.isEmpty()) {
      return Map.of();
    }
    return getEntityManager()
        .createQuery(query, Object[].class)
        .setParameter("ids", agreements.stream().map(one -> one.id).toList())
        .getResultStream()
        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toList())));
  }

  @Override
  public String subjectKind() {
    return "AGREEMENT";
  }

  /**
   * A background mention makes no paper, so one person is enough for it; a paper that a person
   * typed or edited has nobody's word but that one's.
   */
  @Override
  public boolean needsSecondPerson() {
    return touched ? status.isPaper() : status == AgreementStatus.SIGNED && !background;
  }
}
