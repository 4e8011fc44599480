package org.caunoi.extraction.place;

import org.jspecify.annotations.Nullable;

/**
 * A place named in a text.
 *
 * @param first the first token of its name
 * @param last the token after its name
 * @param from the first token of the words that belong to it ("tỉnh Osaka": of "tỉnh")
 * @param locality its line of the gazetteer; null for a name that is not in it
 * @param name as written
 * @param country ISO 3166-1 alpha-2; null where it is not known
 * @param at something happens there: "tại Hà Nội"
 * @param adjective named by an adjective: "Lao officials"
 */
public record Mention(
    int first,
    int last,
    int from,
    @Nullable Locality locality,
    String name,
    Level level,
    @Nullable String country,
    boolean at,
    boolean adjective) {

  public boolean vietnamese() {
    return "VN".equals(country);
  }

  /** A part of a country: what the register is about. */
  public boolean local() {
    return level != Level.COUNTRY;
  }

  public boolean home() {
    return vietnamese() && local();
  }

  public boolean foreign() {
    return country == null || !vietnamese();
  }

  /** The same, as one that acts. */
  public Mention acting() {
    return new Mention(first, last, from, locality, name, level, country, false, adjective);
  }

  /** What tells two places apart. */
  public String key() {
    return locality != null ? locality.id() : level + ":" + name.toLowerCase(java.util.Locale.ROOT);
  }
}
