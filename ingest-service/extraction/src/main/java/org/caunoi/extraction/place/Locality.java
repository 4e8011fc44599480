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
    @Nullable List<Identifier> identifiers,
    List<Name> names,
    @Nullable String validFrom,
    @Nullable String validTo,
    @Nullable String successorId) {

  /** A number of another register, e.g. wikidata Q1858. */
  public record Identifier(String scheme, String value) {}

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
    for (var name : names) {
      if (name.language().equals("en")) {
        var bracket = name.text().endsWith(")") ? name.text().indexOf(" (") : -1;
        return bracket < 0 ? name.text() : name.text().substring(0, bracket);
      }
    }
    return null;
  }

  public boolean vietnamese() {
    return country.equals("VN");
  }
}
