package org.caunoi.catalog.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of cooperation; the reader uses the same list. */
public enum Sector {
  ECONOMY_TRADE,
  INVESTMENT,
  TOURISM,
  CULTURE_ARTS,
  HERITAGE,
  EDUCATION,
  HR_TRAINING,
  HEALTH,
  URBAN_PLANNING,
  TRANSPORT,
  ENVIRONMENT,
  CLIMATE_DISASTER,
  DIGITAL_SMART_CITY,
  SCIENCE_INNOVATION,
  AGRICULTURE,
  ENERGY,
  INDUSTRY_LOGISTICS,
  FINANCE,
  SPORTS,
  MEDIA_FILM,
  YOUTH,
  PEOPLE_EXCHANGE,
  PARTY_GOVERNANCE,
  BORDER_SECURITY,
  LABOUR_SOCIAL;

  private static final Set<String> CODES =
      Arrays.stream(values()).map(Sector::name).collect(Collectors.toSet());

  /** The sectors of these codes, in their order. */
  public static List<Sector> of(List<String> codes) {
    return codes.stream().filter(CODES::contains).map(Sector::valueOf).toList();
  }

  /** The codes of these sectors, each once, in their order. */
  public static List<String> codes(List<Sector> sectors) {
    return sectors.stream().distinct().map(Sector::name).toList();
  }
}
