package org.caunoi.extraction.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the whole text tells about its names.
 *
 * @param countries the foreign countries it surely speaks of
 * @param heads the ranks that head nouns give to a name anywhere in the text
 * @param counts how often a name occurs
 */
record PlaceContext(
    Set<String> countries, Map<String, Set<Level>> heads, Map<String, Integer> counts) {

  private static final Set<String> MANY = Set.of("các", "hai", "ba", "bốn", "năm");
  private static final Set<String> AND = Set.of("và", "and");

  /** Words between two names of a list: a mark, "và". */
  private static final int BETWEEN = 2;

  static PlaceContext of(Text text, List<Spot> spots) {
    var countries = new HashSet<String>();
    var heads = new HashMap<String, Set<Level>>();
    var counts = new HashMap<String, Integer>();
    Level listed = null;
    var end = 0;
    for (var spot : spots) {
      counts.merge(name(spot), 1, Integer::sum);
      listed = listed(text, spot, end, listed);
      var head = spot.headed() ? spot.head() : listed;
      if (head != null) {
        heads.computeIfAbsent(name(spot), n -> new HashSet<>()).add(head);
      }
      end = spot.last();
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

  /** "các tỉnh A, B và C": the rank of the first is that of all. */
  private static @Nullable Level listed(Text text, Spot spot, int end, @Nullable Level before) {
    if (spot.headed() && !spot.headAfter()) {
      var several = text.lower(spot.from());
      var number = text.word(spot.from() - 1);
      var many =
          MANY.contains(several)
              || !number.isEmpty() && Character.isDigit(number.charAt(0))
              || several.equals("provinces");
      return many ? spot.head() : null;
    }
    var joint = text.lower(end);
    var beside = spot.first() - end <= BETWEEN && (joint.equals(",") || AND.contains(joint));
    return spot.head() == null && spot.from() == spot.first() && beside ? before : null;
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
