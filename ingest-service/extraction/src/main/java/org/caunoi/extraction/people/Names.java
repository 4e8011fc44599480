package org.caunoi.extraction.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.WordLists;

/** Reads the name of a person at a place of a text. Family names: {@code names.txt}. */
final class Names {

  private static final WordLists LISTS = WordLists.read(Names.class, "names.txt");
  private static final Set<String> SURNAMES = words("vietnamese");
  private static final Set<String> LATIN = words("latin");
  private static final Set<String> MIDDLE = words("middle");
  private static final Set<String> PARTICLES = words("particles");

  /** Names are not longer, words. */
  private static final int LONGEST = 6;

  private final Text text;
  private final boolean[] blocked;

  /**
   * @param blocked the tokens that cannot be part of a name: places, titles
   */
  Names(Text text, boolean[] blocked) {
    this.text = text;
    this.blocked = blocked;
  }

  /** "Lê Hòa Bình", "Lê Thị Thái Bình": a bare place behind a family name is the rest of it. */
  static boolean mayFollowSurname(Text text, Mention place) {
    var surname = place.first() - (MIDDLE.contains(text.word(place.first() - 1)) ? 2 : 1);
    return place.from() == place.first()
        && surname >= 0
        && (SURNAMES.contains(text.word(surname)) || LATIN.contains(text.word(surname)))
        && text.start(place.first()) - text.end(place.first() - 1) <= 1
        && text.start(place.first() - 1) - text.end(surname) <= 1
        && text.sameLine(surname, place.first());
  }

  private static Set<String> words(String list) {
    return new HashSet<>(List.of(String.join(" ", LISTS.get(list)).split("\\s+")));
  }

  /** Begins a Vietnamese or Chinese name here, by its family name? */
  boolean surname(int token, int limit) {
    var word = text.word(token);
    return (SURNAMES.contains(word) || LATIN.contains(word))
        && token + 1 < limit
        && part(token + 1)
        && beside(token, token + 1)
        && !blocked[token];
  }

  boolean vietnamese(int first) {
    return SURNAMES.contains(text.word(first)) || LATIN.contains(text.word(first));
  }

  /** The token after the name that begins here; {@code token} itself if none does. */
  int end(int token, int limit) {
    if (token >= limit || !part(token) || !Character.isLetter(text.word(token).charAt(0))) {
      return token;
    }
    var i = token;
    var words = 0;
    var local = vietnamese(token);
    while (i < limit && words < LONGEST) {
      if (i > token && !beside(i - 1, i)) {
        break;
      }
      if (part(i)) {
        i++;
        words++;
        i = hyphens(i, limit);
      } else if (!local && PARTICLES.contains(text.lower(i)) && i + 1 < limit && part(i + 1)) {
        i++;
      } else if (text.word(i).equals(".")
          && text.word(i - 1).length() == 1
          && i + 1 < limit
          && part(i + 1)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private int hyphens(int token, int limit) {
    var i = token;
    while (i + 1 < limit
        && (text.word(i).equals("-") || text.word(i).equals("'"))
        && text.start(i) == text.end(i - 1)
        && text.start(i + 1) == text.end(i)
        && Character.isLetter(text.word(i + 1).charAt(0))
        && !text.lower(i + 1).equals("s")) {
      i += 2;
    }
    return i;
  }

  /** Can this token be a word of a name? */
  private boolean part(int token) {
    var word = text.word(token);
    if (blocked[token] || !Letters.capital(word)) {
      return false;
    }
    return word.length() == 1
        || Character.isLowerCase(word.charAt(word.length() - 1))
        || word.length() > 3 && !shout(word);
  }

  private static boolean shout(String word) {
    return word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  /** Is the gap between two tokens one blank at most? */
  private boolean beside(int left, int right) {
    return text.start(right) - text.end(left) <= 1 && text.sameLine(left, right);
  }
}
