package org.caunoi.catalog.locality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A name of a locality; decidedBy tells the names of officers from those of the file. */
@Entity
@Table(name = "locality_name")
public class LocalityName {
  /** Officers' names stand behind those of the file, however many a later file brings. */
  private static final int OFFICERS_FROM = 1_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "locality_id")
  Locality locality;

  public String text;

  /** BCP 47; {@code und} where the file does not know. */
  public String language;

  @Enumerated(EnumType.STRING)
  public NameKind kind;

  /** An everyday word too, so that it needs more context to count as a place. */
  public boolean risky;

  public int position;

  /** Lower case without diacritics; the database makes it. */
  @Column(insertable = false, updatable = false)
  String folded;

  @Column(name = "decided_by")
  public @Nullable String decidedBy;

  @Column(name = "decided_at")
  public @Nullable Instant decidedAt;

  /** For Hibernate. */
  protected LocalityName() {}

  LocalityName(Locality locality, NewName name, String decidedBy, Instant decidedAt) {
    this.locality = locality;
    this.text = name.text();
    this.language = name.language();
    this.kind = name.kind();
    this.risky = name.risky();
    this.position = OFFICERS_FROM + locality.names.size();
    this.decidedBy = decidedBy;
    this.decidedAt = decidedAt;
  }

  /** Tells it from the other names of its locality. */
  public String key() {
    return language + " " + kind + " " + text;
  }
}
