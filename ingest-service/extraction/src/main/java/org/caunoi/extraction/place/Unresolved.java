package org.caunoi.extraction.place;

import java.util.Set;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.Vietnamese;
import org.jspecify.annotations.Nullable;

/**
 * Keeps names after "tỉnh", "thành phố", "phường" ... that the gazetteer does not have: the head
 * noun tells the rank, brackets or the rest of the text the country.
 */
final class Unresolved {

  private static final Set<String> NEIGHBOURS = Set.of("CN", "LA", "KH");

  private Unresolved() {}

  /** The place that is meant; null where the country is open, or where it is no name. */
  static @Nullable Mention mention(Text text, Spot spot, PlaceContext context) {
    var head = spot.head();
    if (head == null || head == Level.COUNTRY || compound(text, spot) || spot.holder()) {
      return null;
    }
    var country = spot.country() != null ? spot.country() : country(text, spot, head, context);
    return country == null
        ? null
        : new Mention(
            spot.first(),
            spot.last(),
            spot.from(),
            null,
            text.slice(spot.first(), spot.last()),
            head,
            country,
            spot.at(),
            false);
  }

  /** "thành phố Sáng tạo", "xã Hội": a Vietnamese word, and no name. */
  private static boolean compound(Text text, Spot spot) {
    var next = text.word(spot.last());
    return spot.country() == null
        && spot.last() - spot.first() == 1
        && Vietnamese.syllable(text.word(spot.first()))
        && (text.vietnamese() || !next.isEmpty() && !Letters.capital(next));
  }

  private static @Nullable String country(Text text, Spot spot, Level head, PlaceContext context) {
    var small = head == Level.COMMUNE || head == Level.DISTRICT;
    var only = context.countries().size() == 1 ? context.countries().iterator().next() : null;
    for (var t = spot.first(); t < spot.last(); t++) {
      if (Character.isLetter(text.word(t).charAt(0)) && !Vietnamese.syllable(text.word(t))) {
        return small ? null : only;
      }
    }
    // The neighbours' districts are written in Vietnamese syllables too.
    return small && NEIGHBOURS.stream().noneMatch(context.countries()::contains) ? "VN" : null;
  }
}
