package org.caunoi.extraction.place;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the gazetteer. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Locality(
    String id,
    Level level,
    String country,
    @Nullable String parentId,
    List<Name> names,
    @Nullable String validFrom,
    @Nullable String validTo,
    @Nullable String successorId) {

  /** One written form of a locality's name. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Name(String text, String language, Kind kind, boolean risky) {}

  /** What a name is. */
  public enum Kind {
    OFFICIAL,
    PRESS,
    ALIAS,
    TRANSLITERATION,
    DEMONYM,
    PAIR
  }

  public Locality {
    names = List.copyOf(names);
  }

  /** The English name, or null. */
  public @Nullable String nameEn() {
    return names.stream()
        .filter(name -> name.language().equals("en"))
        .map(name -> name.text().replaceAll(" \\(.*\\)$", ""))
        .findFirst()
        .orElse(null);
  }

  public boolean vietnamese() {
    return country.equals("VN");
  }
}
