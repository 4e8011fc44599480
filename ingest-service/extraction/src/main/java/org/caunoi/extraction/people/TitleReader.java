package org.caunoi.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads a title from its head word to the name, the verb or the mark that ends it. */
final class TitleReader {

  /**
   * One title.
   *
   * @param first the first token
   * @param last the token after it
   * @param nameAt the token where a person's name follows directly; -1 if none does
   */
  record Title(
      int first, int last, int nameAt, List<Mention> places, boolean national, boolean organ) {}

  /** Titles are not longer, words. */
  private static final int LONGEST = 30;

  /** Plain words in a row inside a title: "phụ trách kinh tế đối ngoại". */
  private static final int PLAIN = 6;

  private static final Set<String> OF = Set.of("of", "the", "for", "và", "and", "&");

  private final Text text;
  private final Titles titles;
  private final Names names;
  private final Map<Integer, Mention> places;

  private final List<Mention> found = new ArrayList<>();
  private int at;
  private int end;
  private int plain;
  private boolean organ;
  private boolean organisation;

  private TitleReader(Text text, Titles titles, Names names, Map<Integer, Mention> places) {
    this.text = text;
    this.titles = titles;
    this.names = names;
    this.places = places;
  }

  /** The title whose head word begins at a token; null if none does. */
  static @Nullable Title read(
      Text text, Titles titles, Names names, Map<Integer, Mention> places, int token, int limit) {
    var head = titles.head(text, token, limit);
    return head == null
        ? null
        : new TitleReader(text, titles, names, places).read(head.first(), head.last(), limit);
  }

  private Title read(int first, int headEnd, int limit) {
    at = headEnd;
    end = headEnd;
    var name = false;
    while (at < limit && at < first + LONGEST && plain <= PLAIN && !name) {
      if (nameHere(limit)) {
        name = true;
      } else if (!place() && !known(limit) && !word(limit)) {
        break;
      }
    }
    var national = titles.national(text, first, headEnd) && !organ;
    return new Title(first, end, name && at == end ? at : -1, List.copyOf(found), national, organ);
  }

  private boolean nameHere(int limit) {
    if (places.containsKey(at)
        || titles.kind(text, at, limit) != null && !names.surname(at, limit)) {
      return false;
    }
    var last = names.end(at, limit);
    if (last == at || at != end) {
      return false;
    }
    if (names.surname(at, limit)) {
      return !organisation || last - at > 2 || !Vietnamese.marked(text.slice(at, last));
    }
    var behindOf = OF.contains(text.lower(at - 1));
    var possessive = text.word(last).equals("'");
    return !behindOf && !possessive && (!organisation || last - at > 1 && foreign(at, last));
  }

  private boolean foreign(int first, int last) {
    for (var t = first; t < last; t++) {
      if (Vietnamese.marked(text.word(t))) {
        return text.word(t).equals("-");
      }
    }
    return true;
  }

  private boolean place() {
    var place = places.get(at);
    if (place == null) {
      return false;
    }
    organisation |= text.lower(at - 1).equals("the");
    found.add(place);
    go(place.last());
    return true;
  }

  /** A phrase of the word lists that belongs to titles. */
  private boolean known(int limit) {
    var match = titles.kind(text, at, limit);
    if (match == null || match.value().equals(Titles.STOP) || match.value().equals(Titles.PREFIX)) {
      return false;
    }
    organ |= match.value().equals(Titles.ORGAN);
    organisation |= match.value().equals(Titles.ORGANISATION);
    go(match.last());
    return true;
  }

  private boolean word(int limit) {
    var word = text.word(at);
    if (titles.kind(text, at, limit) != null || titles.head(text, at, limit) != null) {
      return false;
    }
    if (word.equals("-") || word.equals("'")) {
      var inside =
          text.start(at) == text.end(at - 1) || organisation && Letters.capital(text.word(at + 1));
      at++;
      return inside && titles.head(text, at, limit) == null;
    }
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return false;
    }
    if (Letters.capital(word)) {
      organisation |= OF.contains(text.lower(at - 1)) || organ || found.isEmpty();
      go(at + 1);
    } else {
      at++;
      plain++;
    }
    return true;
  }

  private void go(int token) {
    at = token;
    end = token;
    plain = 0;
  }
}
