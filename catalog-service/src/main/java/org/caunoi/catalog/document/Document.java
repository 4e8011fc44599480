package org.caunoi.catalog.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.review.Ids;
import org.jspecify.annotations.Nullable;

/** An office document that can be the evidence of any entry; it may have a file. */
@Entity
@Table(name = "document")
public class Document extends PanacheEntityBase {

  @Id public UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public DocumentKind kind;

  @Nullable public String number;

  /** As precise as it is known: day, month or year. */
  @Nullable public String date;

  /** The body that issued it. */
  @Nullable public String issuer;

  @Nullable public String title;

  /** The name that its file had when it was uploaded. */
  @Nullable
  @Column(name = "file_name")
  public String fileName;

  @Nullable
  @Column(name = "file_sha256")
  public String fileSha256;

  /** Since when the bytes of its file are erased for good. */
  @Nullable
  @Column(name = "file_erased_at")
  public Instant fileErasedAt;

  /** Always OFFICE: files never go to agencies. */
  @Column(nullable = false)
  String audience = "OFFICE";

  @Column(name = "created_by", nullable = false)
  public String createdBy;

  /** What people changed in what is said of it. */
  @ElementCollection
  @CollectionTable(name = "edit", joinColumns = @JoinColumn(name = "subject_id"))
  @OrderColumn(name = "ordinal")
  public List<Edit> edits = new ArrayList<>();

  @Version public int version;

  @Column(name = "created_at", nullable = false)
  public Instant createdAt;

  @Column(name = "changed_at", nullable = false)
  public Instant changedAt;

  /** For Hibernate. */
  protected Document() {}

  /** A new document without a file. */
  public Document(String createdBy, Instant now) {
    this.id = Ids.at(now);
    this.createdBy = createdBy;
    this.createdAt = now;
    this.changedAt = now;
  }
}
