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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caunoi.catalog.evidence.Edit;
import org.jspecify.annotations.Nullable;

/** A country, province, city, district or commune, of the gazetteer file or typed by officers. */
@Entity
@Table(name = "locality")
public class Locality {

  /** The id that another register gives it, such as {@code wikidata} {@code Q1858}. */
  @Embeddable
  public record Identifier(String scheme, String value) {}

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

  /** The locality that it is, since people said that the two are one. */
  @Column(name = "merged_into")
  public @Nullable String mergedInto;

  @OneToMany(mappedBy = "locality", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("position, id")
  public List<LocalityName> names = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "locality_identifier", joinColumns = @JoinColumn(name = "locality_id"))
  @OrderColumn(name = "position")
  public List<Identifier> identifiers = new ArrayList<>();

  /** Who typed or edited it last; then no later file changes it. */
  @Column(name = "decided_by")
  public @Nullable String decidedBy;

  /** What it became, as officers know it: one that took all over, or several. */
  @ElementCollection
  @CollectionTable(name = "succession", joinColumns = @JoinColumn(name = "locality_id"))
  @Column(name = "successor_id")
  public Set<String> successors = new TreeSet<>();

  /** What people changed. */
  @ElementCollection
  @CollectionTable(name = "locality_edit", joinColumns = @JoinColumn(name = "locality_id"))
  @OrderColumn(name = "ordinal")
  public List<Edit> edits = new ArrayList<>();

  @Version public long version;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "changed_at")
  public Instant changedAt;

  /** For Hibernate. */
  protected Locality() {}

  /** One that is new; its id follows from its name. */
  Locality(Instant now) {
    createdAt = now;
    changedAt = now;
  }

  /** Gives it a name more. */
  void call(NewName name, String by, Instant at) {
    if (names.stream().noneMatch(name::isSame)) {
      names.add(new LocalityName(this, name, by, at));
    }
  }

  /** Gives it a name before all others: what is shown. */
  void callFirst(NewName name, String by, Instant at) {
    call(name, by, at);
    int first = names.stream().mapToInt(one -> one.position).min().orElse(0);
    names.stream().filter(name::isSame).forEach(one -> one.position = first - 1);
    names.sort(Comparator.comparingInt(one -> one.position));
  }

  /**
   * Whether one successor took over all that it had. The file tells a merger of provinces from the
   * end of a district, whose wards are many, by what was above it.
   */
  public boolean isTakenOver(@Nullable Locality above) {
    boolean whole = successors.size() == 1 || above != null && above.level == Level.COUNTRY;
    return successorId != null && whole;
  }

  /** Whether it was split up: a person must say who carries on what it had. */
  public boolean isSplit(@Nullable Locality above) {
    return (successorId != null || !successors.isEmpty()) && !isTakenOver(above);
  }

  /** The line that the gazetteer serves. */
  String line() {
    return changedLine == null ? fileLine : changedLine;
  }

  /** Gives it the names of another one; those that it had not. */
  public List<LocalityName> takeNames(Locality other, String by, Instant at) {
    List<LocalityName> taken = new ArrayList<>();
    for (LocalityName one : List.copyOf(other.names)) {
      boolean known =
          names.stream()
              .anyMatch(had -> had.text.equals(one.text) && had.language.equals(one.language));
      if (!known) {
        NameKind kind = one.kind == NameKind.OFFICIAL ? NameKind.ALIAS : one.kind;
        NewName name = new NewName(one.text, one.language, kind, one.risky);
        LocalityName own = new LocalityName(this, name, by, at);
        names.add(own);
        taken.add(own);
      }
    }
    writeLine();
    return taken;
  }

  /** Takes names away again that it was given. */
  public void dropNames(Collection<String> keys) {
    names.removeIf(name -> name.decidedBy != null && keys.contains(name.key()));
    writeLine();
  }

  /** What is served follows from what people decided: the whole, or names alone. */
  void writeLine() {
    if (decidedBy != null) {
      changedLine = GazetteerLine.of(this);
    } else {
      String line = fileLine;
      for (LocalityName name : names) {
        if (name.decidedBy != null) {
          line =
              GazetteerLine.with(
                  line, new NewName(name.text, name.language, name.kind, name.risky));
        }
      }
      changedLine = line.equals(fileLine) ? null : line;
    }
  }
}
