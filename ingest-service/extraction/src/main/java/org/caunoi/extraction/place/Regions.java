package org.caunoi.extraction.place;

import java.util.Locale;
import java.util.Set;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds the regions of a country that a text names by its provinces: "các tỉnh Bắc Lào", "bốn tỉnh
 * phía Bắc Thái Lan", "northern Lao provinces". They are no country, and no gazetteer has them.
 */
public final class Regions {

  private static final WordLists LISTS = WordLists.read(Regions.class, "regions.txt");
  private static final Set<String> SEVERAL = Set.copyOf(LISTS.get("several"));
  private static final Set<String> UNIT = Set.copyOf(LISTS.get("unit"));
  private static final Set<String> SIDE = Set.copyOf(LISTS.get("side"));
  private static final Set<String> DIRECTION = Set.copyOf(LISTS.get("direction"));
  private static final Set<String> ENGLISH = Set.copyOf(LISTS.get("english"));
  private static final Set<String> UNITS = Set.copyOf(LISTS.get("units"));

  /** Words of "Đông Bắc". */
  private static final int LONGEST = 2;

  private Regions() {}

  /** Is it the name of a region, which nobody can add to a gazetteer? */
  public static boolean named(String name) {
    var words = name.toLowerCase(Locale.ROOT).split(" ");
    var last = words.length - 1;
    return last > 1
        && (several(words[0]) && UNIT.contains(words[1])
            || ENGLISH.contains(words[0]) && UNITS.contains(words[last]));
  }

  /** The region whose name ends with that of {@code country}; null if none does. */
  static @Nullable Mention of(Text text, Spot spot, Locality country) {
    var of = text.lower(spot.first() - 1).equals("của") ? spot.first() - 1 : spot.first();
    var first = vietnamese(text, of);
    var last = spot.last();
    if (first < 0
        && UNITS.contains(text.lower(last))
        && ENGLISH.contains(text.lower(spot.first() - 1))) {
      first = spot.first() - 1;
      last++;
    }
    return first < 0
        ? null
        : new Mention(
            first,
            last,
            first,
            null,
            text.slice(first, last),
            Level.PROVINCE,
            country.country(),
            spot.at(),
            false);
  }

  /** Where "các tỉnh Bắc", "hai tỉnh phía Đông Bắc" begins that ends at a token; -1: nowhere. */
  private static int vietnamese(Text text, int end) {
    var i = end;
    while (i > end - LONGEST && DIRECTION.contains(text.lower(i - 1))) {
      i--;
    }
    if (i == end) {
      return -1;
    }
    i = SIDE.contains(text.lower(i - 1)) ? i - 1 : i;
    return UNIT.contains(text.lower(i - 1)) && several(text.lower(i - 2)) ? i - 2 : -1;
  }

  private static boolean several(String word) {
    return SEVERAL.contains(word) || !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
