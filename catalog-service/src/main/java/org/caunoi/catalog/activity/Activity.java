package org.caunoi.catalog.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.Rows;
import org.jspecify.annotations.Nullable;

/** A meeting, visit, signing or other event of the two sides. */
@Entity
@Table(name = "activity")
@DiscriminatorValue("ACTIVITY")
public class Activity extends Fact {

  /** A month lies between two days of one month: what is known by its year only has none. */
  private static final String MONTHS =
      """
      select to_char(first_day, 'YYYY-MM') as month, count(*)
        from fact
       where kind = 'ACTIVITY' and superseded_at is null %s
         and review in ('UNREVIEWED', 'CONFIRMED') and last_day < first_day + 31
       group by month order by month
      """;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public ActivityType type;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Act act;

  /** As precise as the article is: day, month or year. */
  @Nullable
  @Column(name = "start_date")
  public String startDate;

  @Nullable
  @Column(name = "end_date")
  public String endDate;

  /** {@code --MM-DD} where the year is not known. */
  @Nullable
  @Column(name = "date_no_year")
  public String dateNoYear;

  @Enumerated(EnumType.STRING)
  @Column(name = "date_basis", nullable = false)
  public DateBasis dateBasis;

  @Nullable
  @Enumerated(EnumType.STRING)
  public Direction direction;

  /** How many people the delegation had. */
  @Nullable
  @Column(name = "delegation_size")
  public Integer delegationSize;

  @Nullable
  @Enumerated(EnumType.STRING)
  @Column(name = "delegation_level")
  public DelegationLevel delegationLevel;

  /** Of the decision that sends or receives the delegation. */
  @Nullable
  @Column(name = "decision_number")
  public String decisionNumber;

  /** What came of it. */
  @Nullable public String outcome;

  @Column(columnDefinition = "text[]", nullable = false)
  public List<String> sectors = new ArrayList<>();

  /** What was signed or announced here. */
  @ElementCollection
  @CollectionTable(name = "activity_agreement", joinColumns = @JoinColumn(name = "activity_id"))
  @Column(name = "agreement_id")
  @OrderColumn(name = "ordinal")
  public List<UUID> agreements = new ArrayList<>();

  /** For Hibernate. */
  protected Activity() {}

  /** A new activity, unreviewed. */
  public Activity(Instant now) {
    super(now);
  }

  /** The months in which activities begin that are not rejected, the earliest first. */
  static List<ActivityMonth> months(boolean oursOnly) {
    String query = MONTHS.formatted(oursOnly ? "and ours" : "");
    return Rows.of(getEntityManager().createNativeQuery(query)).stream()
        .map(row -> new ActivityMonth((String) row[0], ((Number) row[1]).longValue()))
        .toList();
  }

  @Override
  public String subjectKind() {
    return "ACTIVITY";
  }
}
