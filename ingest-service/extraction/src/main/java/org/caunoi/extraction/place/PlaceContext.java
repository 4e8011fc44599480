package org.caunoi.extraction.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.text.Letters;

/**
 * What the whole text tells about its names.
 *
 * @param countries the foreign countries it surely speaks of
 * @param heads the ranks that head nouns give to a name anywhere in the text
 * @param counts how often a name occurs
 */
record PlaceContext(
    Set<String> countries, Map<String, Set<Level>> heads, Map<String, Integer> counts) {

  static PlaceContext of(List<Spot> spots) {
    var countries = new HashSet<String>();
    var heads = new HashMap<String, Set<Level>>();
    var counts = new HashMap<String, Integer>();
    for (var spot : spots) {
      counts.merge(name(spot), 1, Integer::sum);
      if (spot.headed()) {
        heads.computeIfAbsent(name(spot), n -> new HashSet<>()).add(spot.head());
      }
      if (spot.country() != null) {
        countries.add(spot.country());
      }
      for (var candidate : spot.candidates()) {
        if (sure(spot, candidate)) {
          countries.add(candidate.locality().country());
        }
      }
    }
    countries.remove("VN");
    return new PlaceContext(countries, heads, counts);
  }

  private static boolean sure(Spot spot, PlaceNames.Candidate candidate) {
    var locality = candidate.locality();
    if (locality.level() != Level.COUNTRY || spot.person()) {
      return false;
    }
    return spot.pair()
        || !candidate.pair() && !(spot.oneWord() && candidate.risky() && doubtful(spot));
  }

  /** Part of a longer name, or a person at the head of a sentence: "Anh cho biết". */
  private static boolean doubtful(Spot spot) {
    return spot.inName() || spot.opens() && spot.head() == null;
  }

  Set<Level> heads(Spot spot) {
    return heads.getOrDefault(name(spot), Set.of());
  }

  int count(Spot spot) {
    return counts.getOrDefault(name(spot), 0);
  }

  private static String name(Spot spot) {
    return Letters.fold(spot.name());
  }
}
