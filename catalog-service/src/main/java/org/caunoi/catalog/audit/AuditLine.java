package org.caunoi.catalog.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the audit, with its JSON as text; the database writes it. */
@Entity
@Immutable
@Table(name = "audit_line")
public class AuditLine {

  @Id public Long id;

  public Instant at;

  public LocalDate day;

  public String actor;

  public String role;

  public String action;

  @Column(name = "subject_kind")
  public String subjectKind;

  @Column(name = "subject_id")
  public String subjectId;

  @Nullable public String before;

  @Nullable public String after;

  @Nullable public String reason;

  @Nullable
  @Column(name = "request_id")
  public String requestId;

  /** For Hibernate. */
  protected AuditLine() {}
}
