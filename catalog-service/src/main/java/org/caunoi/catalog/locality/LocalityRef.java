package org.caunoi.catalog.locality;

/** A locality as others show it. */
public record LocalityRef(String id, Level level, String nameVi, String nameEn) {

  /** As it is shown elsewhere. */
  public static LocalityRef of(Locality locality) {
    return new LocalityRef(locality.id, locality.level, locality.nameVi, locality.nameEn);
  }
}
