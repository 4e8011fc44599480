package org.caunoi.catalog.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.Attachment;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.evidence.Statement;
import org.caunoi.catalog.review.Review;
import org.caunoi.catalog.review.Reviewable;
import org.jspecify.annotations.Nullable;

/** What the register keeps of everything in it: its review, and what people say of it. */
@MappedSuperclass
public abstract class Entry extends PanacheEntityBase implements Reviewable {

  @Id public UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Review review = Review.UNREVIEWED;

  @Nullable
  @Column(name = "confirmed_by")
  public String confirmedBy;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Audience audience = Audience.OFFICE;

  /** Whether a person typed or edited it. */
  public boolean touched;

  @Version public int version;

  @Column(name = "created_at", nullable = false)
  public Instant createdAt;

  @Column(name = "changed_at", nullable = false)
  public Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "attachment", joinColumns = @JoinColumn(name = "subject_id"))
  @OrderColumn(name = "ordinal")
  public List<Attachment> documents = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "statement", joinColumns = @JoinColumn(name = "subject_id"))
  @OrderColumn(name = "ordinal")
  public List<Statement> statements = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "edit", joinColumns = @JoinColumn(name = "subject_id"))
  @OrderColumn(name = "ordinal")
  public List<Edit> edits = new ArrayList<>();

  /** Whether a person has had a say: then no reading changes it. */
  public boolean isDecided() {
    return review != Review.UNREVIEWED || confirmedBy != null || touched;
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
