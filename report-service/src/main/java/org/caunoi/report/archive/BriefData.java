package org.caunoi.report.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Period;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** What is known of a brief, besides the facts it rests on and what it says: those may be long. */
@MappedSuperclass
abstract class BriefData extends PanacheEntityBase {
  @Id UUID id;
  String kind;

  @Column(name = "period_start")
  LocalDate periodStart;

  @Column(name = "period_end")
  LocalDate periodEnd;

  String office;
  String language;
  int revision;

  @Enumerated(EnumType.STRING)
  Edition state;

  @Nullable String number;

  /** Numbers begin again each year. */
  @Column(name = "number_year")
  @Nullable Integer numberYear;

  /** Of facts and settings together: what the document was made from. */
  @Column(name = "input_sha256")
  @Nullable String inputSha256;

  @Column(name = "facts_taken_at")
  @Nullable Instant factsTakenAt;

  @Column(name = "content_sha256")
  @Nullable String contentSha256;

  @Column(name = "document_sha256")
  @Nullable String documentSha256;

  @Nullable Integer pages;
  int unreviewed;

  @Column(name = "rendered_at")
  @Nullable Instant renderedAt;

  @Column(name = "first_printed_at")
  @Nullable Instant firstPrintedAt;

  /** Whether it was first there after the morning on which it was due. */
  boolean late;

  @Column(name = "reviewed_by")
  @Nullable String reviewedBy;

  @Column(name = "reviewed_at")
  @Nullable Instant reviewedAt;

  @Column(name = "released_by")
  @Nullable String releasedBy;

  @Column(name = "released_at")
  @Nullable Instant releasedAt;

  @Column(name = "last_problem")
  @Nullable String lastProblem;

  @Column(name = "failed_attempts")
  int failedAttempts;

  @Version long version;

  /** DAMAGED or MISSING where the last look at its document found that. */
  @Formula(
      "(select c.state from document_check c"
          + " where c.sha256 = document_sha256 and c.state <> 'SOUND')")
  @Nullable String damage;

  /** The released brief that it revises. */
  @Column(name = "revises")
  @Nullable UUID previousRevision;

  @Formula("(select n.id from brief n where n.revises = id and n.state <> 'WITHDRAWN')")
  @Nullable UUID nextRevision;

  /** Only a released revision supersedes. */
  @Formula("(select n.id from brief n where n.revises = id and n.state = 'RELEASED')")
  @Nullable UUID supersededBy;

  Period period() {
    return new Period(periodStart, periodEnd);
  }
}
