package org.caunoi.report.catalog;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A locality by its names. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LocalityRef(
    String id,
    @JsonAlias("nameVi") @Nullable String name,
    @Nullable String nameEn,
    @Nullable String country,
    @Nullable String level) {

  private static final int CODE = 2;

  /** The same as a party of a fact. Its id begins with the code of its country. */
  public Party party() {
    String code =
        country == null && id.length() > CODE
            ? id.substring(0, CODE).toUpperCase(Locale.ROOT)
            : country;
    return new Party(id, null, null, null, name == null ? id : name, name, nameEn, code, level);
  }
}
