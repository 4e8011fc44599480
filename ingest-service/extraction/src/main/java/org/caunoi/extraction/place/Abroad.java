package org.caunoi.extraction.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.text.Letters;

/**
 * Carries the country that a text tells with a district to the places where it names the district
 * again: "huyện Phú Ninh, tỉnh Vân Nam (Trung Quốc) ... Huyện ủy Phú Ninh".
 */
final class Abroad {

  private static final Set<Level> SMALL = Set.of(Level.DISTRICT, Level.COMMUNE);

  private Abroad() {}

  static List<Spot> withCountries(List<Spot> spots) {
    var told = told(spots);
    return told.isEmpty()
        ? spots
        : spots.stream()
            .map(
                spot ->
                    spot.country() == null && spot.head() != null && SMALL.contains(spot.head())
                        ? spot.withCountry(told.get(Letters.fold(spot.name())))
                        : spot)
            .toList();
  }

  /** The foreign countries of districts by their names; of namesakes in two countries none. */
  private static Map<String, String> told(List<Spot> spots) {
    var told = new HashMap<String, String>();
    var open = new HashSet<String>();
    for (var spot : spots) {
      var country = spot.country();
      if (country != null && spot.headed() && SMALL.contains(spot.head())) {
        var name = Letters.fold(spot.name());
        var other = told.putIfAbsent(name, country);
        if (other != null && !other.equals(country) || country.equals("VN")) {
          open.add(name);
        }
      }
    }
    open.forEach(told::remove);
    return told;
  }
}
