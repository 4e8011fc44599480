package org.caunoi.catalog.locality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A locality in a list. */
public record LocalityItem(
    String id,
    Level level,
    String country,
    @Nullable String parentId,
    String nameVi,
    String nameEn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successorId,
    long version) {

  static LocalityItem of(Locality l) {
    return new LocalityItem(
        l.id,
        l.level,
        l.country,
        l.parentId,
        l.nameVi,
        l.nameEn,
        l.validFrom,
        l.validTo,
        l.successorId,
        l.version);
  }
}
