package org.caunoi.catalog.locality;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A country, province, city, district or commune. Rows come from the gazetteer file only. */
@Entity
@Table(name = "locality")
public class Locality {
  @Id public String id;

  @Enumerated(EnumType.STRING)
  public Level level;

  /** ISO 3166-1 alpha-2. */
  public String country;

  @Column(name = "parent_id")
  public @Nullable String parentId;

  /** What it was merged into. */
  @Column(name = "successor_id")
  public @Nullable String successorId;

  /** First Vietnamese name; what is shown. */
  @Column(name = "name_vi")
  public String nameVi;

  /** First official English name; what is shown. */
  @Column(name = "name_en")
  public String nameEn;

  public @Nullable Double latitude;
  public @Nullable Double longitude;

  @Column(name = "valid_from")
  public @Nullable LocalDate validFrom;

  /** Last day. */
  @Column(name = "valid_to")
  public @Nullable LocalDate validTo;

  public String source;

  @Column(name = "file_line")
  String fileLine;

  @Column(name = "changed_line")
  @Nullable String changedLine;

  public boolean withdrawn;

  @OneToMany(mappedBy = "locality", cascade = CascadeType.PERSIST)
  @OrderBy("position, id")
  public List<LocalityName> names = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "locality_identifier", joinColumns = @JoinColumn(name = "locality_id"))
  @OrderColumn(name = "position")
  public List<Identifier> identifiers = new ArrayList<>();

  @Version public long version;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "changed_at")
  public Instant changedAt;

  /** For Hibernate. */
  protected Locality() {}

  /** The id that another register gives it, such as {@code wikidata} {@code Q1858}. */
  @Embeddable
  public record Identifier(String scheme, String value) {}

  /** The line that the gazetteer serves. */
  String line() {
    return changedLine == null ? fileLine : changedLine;
  }
}
