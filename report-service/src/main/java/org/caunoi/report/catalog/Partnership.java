package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A lasting relation of two localities. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Partnership(
    String id,
    String review,
    String audience,
    @Nullable String kind,
    @Nullable String status,
    @Nullable PartialDate since,
    LocalityRef home,
    LocalityRef partner) {

  /** A relation that counts: confirmed, and not over. */
  public boolean stands() {
    return "CONFIRMED".equals(review) && !"ENDED".equals(status) && !"PROPOSED".equals(status);
  }
}
