package org.caunoi.extraction.people;

import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.Vietnamese;

/** Tells whether what looks like a place is the rest of a person's name. */
final class Surname {

  /** Words of a Vietnamese name before its last one. */
  private static final int BEFORE_GIVEN = 3;

  private Surname() {}

  /** "Lê Hòa Bình", "Trương Quang Hoài Nam": a place behind a family name is the rest of it. */
  static boolean follows(Text text, Mention place) {
    var before = text.word(place.first() - 1);
    if (place.from() != place.first()
        || Names.NOUNS.contains(before)
        || !Names.familyName(before) && !inName(text, place)) {
      return false;
    }
    for (var t = place.first(); t < place.last(); t++) {
      if (!Vietnamese.syllable(text.word(t))) {
        return false;
      }
    }
    return text.start(place.first()) - text.end(place.first() - 1) <= 1
        && text.sameLine(place.first() - 1, place.first());
  }

  private static boolean inName(Text text, Mention place) {
    for (var t = place.first() - 1; t >= place.first() - BEFORE_GIVEN; t--) {
      var word = text.word(t);
      if (Names.familyName(word)) {
        return true;
      }
      if (!Letters.capital(word) || word.length() < 2 || Names.shout(word)) {
        return false;
      }
    }
    return false;
  }
}
