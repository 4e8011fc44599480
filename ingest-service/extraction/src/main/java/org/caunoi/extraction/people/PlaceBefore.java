package org.caunoi.extraction.people;

import java.util.Map;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The place before an English title that belongs to it: "Seoul Mayor", "Hanoi's Party Secretary",
 * "Quang Tri People's Committee deputy chairwoman".
 *
 * @param first where the title begins with it
 * @param organ an organ of the place stands between
 */
record PlaceBefore(int first, Mention place, boolean organ) {

  /** The longest organ before a title, words: "provincial People's Committee". */
  private static final int ORGAN = 7;

  /** The longest name of a place, words. */
  private static final int PLACE = 4;

  /** What stands before the title that begins at a token; null if no place does. */
  static @Nullable PlaceBefore of(
      Text text, Titles titles, Map<Integer, Mention> places, int first) {
    var i = first;
    if (text.lower(i - 1).equals("s") && text.word(i - 2).equals("'")) {
      i -= 2;
    }
    if (i < 1) {
      return null;
    }
    var place = before(places, i);
    if (place != null) {
      return new PlaceBefore(place.first(), place.acting(), false);
    }
    var owner = before(places, organ(text, titles, i));
    return owner == null ? null : new PlaceBefore(owner.first(), owner.acting(), true);
  }

  private static @Nullable Mention before(Map<Integer, Mention> places, int token) {
    for (var k = token - 1; k >= Math.max(0, token - PLACE); k--) {
      var place = places.get(k);
      if (place != null && place.last() == token) {
        return place;
      }
    }
    return null;
  }

  /** Where the organ that ends at a token begins, "'s" before it left out; -1 if none does. */
  private static int organ(Text text, Titles titles, int token) {
    for (var k = Math.max(0, token - ORGAN); k < token; k++) {
      var match = titles.kind(text, k, token);
      if (match != null && match.last() == token && match.value().equals(Titles.ORGAN)) {
        return text.lower(k - 1).equals("s") && text.word(k - 2).equals("'") ? k - 2 : k;
      }
    }
    return -1;
  }
}
