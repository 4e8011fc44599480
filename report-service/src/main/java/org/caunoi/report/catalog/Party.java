package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A locality or organisation that takes part in a fact. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Party(
    @Nullable String localityId,
    @Nullable String organisationId,
    @Nullable String ofLocalityId,
    @Nullable String body,
    String name,
    @Nullable String nameVi,
    @Nullable String nameEn,
    @Nullable String country,
    @Nullable String level) {

  /** What it counts as: an organisation counts as its locality. */
  public String key() {
    if (localityId != null) {
      return localityId;
    }
    if (ofLocalityId != null) {
      return ofLocalityId;
    }
    return organisationId != null ? organisationId : name;
  }
}
