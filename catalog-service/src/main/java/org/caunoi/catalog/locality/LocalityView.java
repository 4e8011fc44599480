package org.caunoi.catalog.locality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A locality with everything known of it.
 *
 * @param successors what officers say that it became: one that took all over, or several
 * @param mergedInto the locality that it is, since people said that the two are one
 * @param decidedBy the officer who typed or edited it last; null: it is as in the gazetteer
 */
@Schema(name = "Locality")
public record LocalityView(
    String id,
    Level level,
    String country,
    @Nullable LocalityRef parent,
    String nameVi,
    String nameEn,
    List<Name> names,
    List<Locality.Identifier> identifiers,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable LocalityRef successor,
    List<LocalityRef> successors,
    List<LocalityRef> predecessors,
    boolean withdrawn,
    @Nullable String mergedInto,
    String source,
    @Nullable String decidedBy,
    List<Edit> edits,
    long version,
    Instant createdAt,
    Instant changedAt)
    implements Versioned {

  /**
   * A name of it.
   *
   * @param decidedBy the officer who added it; null: it came with the gazetteer
   */
  @Schema(name = "LocalityName")
  public record Name(
      String text,
      String language,
      NameKind kind,
      boolean risky,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt) {

    static Name of(LocalityName name) {
      return new Name(
          name.text, name.language, name.kind, name.risky, name.decidedBy, name.decidedAt);
    }
  }

  static LocalityView of(
      Locality l,
      @Nullable Locality parent,
      @Nullable Locality successor,
      List<Locality> successors,
      List<Locality> predecessors) {
    return new LocalityView(
        l.id,
        l.level,
        l.country,
        parent == null ? null : LocalityRef.of(parent),
        l.nameVi,
        l.nameEn,
        l.names.stream().map(Name::of).toList(),
        List.copyOf(l.identifiers),
        l.latitude,
        l.longitude,
        l.validFrom,
        l.validTo,
        successor == null ? null : LocalityRef.of(successor),
        successors.stream().map(LocalityRef::of).toList(),
        predecessors.stream().map(LocalityRef::of).toList(),
        l.withdrawn,
        l.mergedInto,
        l.source,
        l.decidedBy,
        List.copyOf(l.edits),
        l.version,
        l.createdAt,
        l.changedAt);
  }
}
