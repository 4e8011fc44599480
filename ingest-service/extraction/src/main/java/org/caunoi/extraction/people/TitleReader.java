package org.caunoi.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.Vietnamese;
import org.jspecify.annotations.Nullable;

/** Reads a title from its head word to the name, the verb or the mark that ends it. */
final class TitleReader {

  /** Titles are not longer, words. */
  private static final int LONGEST = 30;

  /** Plain words in a row inside a title: "phụ trách kinh tế đối ngoại". */
  private static final int PLAIN = 6;

  /** Words before the head of a title, such as "regional", at most. */
  private static final int MODIFIERS = 3;

  private static final Set<String> OF = Set.of("of", "the", "for", "và", "and", "&");

  /** Words without a capital that go on behind a place: "Đại sứ Hoa Kỳ tại Việt Nam". */
  private static final Set<String> BEHIND_PLACE = Set.of("tại", "ở", "của", "về", "thuộc");

  private final Text text;
  private final Titles titles;
  private final Names names;
  private final Map<Integer, Mention> places;
  private final Spelling spelling;
  private final List<Mention> found = new ArrayList<>();
  private int at;
  private int end;
  private int plain;
  private boolean organ;
  private boolean organisation;
  private int organisationAt = -1;
  private int bareUntil;
  private boolean field;
  private boolean english;

  private TitleReader(Text text, Titles titles, Names names, Map<Integer, Mention> places) {
    this.text = text;
    this.titles = titles;
    this.names = names;
    this.places = places;
    spelling = new Spelling(text, titles, places);
  }

  /** The title whose head word begins at a token; null if none does. */
  static @Nullable Title read(
      Text text, Titles titles, Names names, Map<Integer, Mention> places, int token, int limit) {
    var at = token;
    var head = titles.head(text, at, limit);
    while (head == null
        && at < limit
        && at < token + MODIFIERS
        && titles.modifier(text.lower(at))) {
      head = titles.head(text, ++at, limit);
    }
    return head == null
        ? null
        : new TitleReader(text, titles, names, places).read(token, at, head.last(), limit);
  }

  private Title read(int first, int head, int headEnd, int limit) {
    at = headEnd;
    end = headEnd;
    field = titles.field(text, head, headEnd);
    english = !text.vietnamese() && !Vietnamese.marked(text.slice(head, headEnd));
    var name = false;
    while (at < limit && at < first + LONGEST && plain <= PLAIN && !name) {
      if (nameHere(limit)) {
        name = true;
      } else if (!place() && !portfolio(limit) && !known(limit) && !word(limit)) {
        break;
      }
    }
    var national =
        titles.national(text, head, headEnd) && !organ && found.stream().noneMatch(Mention::local);
    var before = english ? PlaceBefore.of(text, titles, places, first) : null;
    if (before != null) {
      found.add(0, before.place());
      organ |= before.organ();
    }
    return new Title(
        before == null ? first : before.first(),
        end,
        name && at == end ? at : -1,
        List.copyOf(found),
        end > bareUntil ? organisationAt : -1,
        national,
        organ);
  }

  private boolean nameHere(int limit) {
    if (places.containsKey(at) || wordOfTitle(limit) || titles.portfolio(text, at, limit) != null) {
      return false;
    }
    var last = names.end(at, limit);
    if (at != end && names.surname(at, limit) && last - at > 2 && plain <= 3) {
      end = at;
      return true;
    }
    if (last == at || at != end) {
      return false;
    }
    if (names.surname(at, limit)) {
      return !organisation
          || last - at > 2
          || !Vietnamese.marked(text.slice(at, last))
          || behindPlace();
    }
    var behindOf = OF.contains(text.lower(at - 1));
    var possessive = text.word(last).equals("'");
    // "Bộ trưởng Ngoại thương", "of the Fukuoka Prefectural Assembly" go on with no name.
    var portfolio = last - at == 1 && !english && spelling.compound(at, limit);
    return !portfolio
        && !behindOf
        && !possessive
        && (!organisation || last - at > 1 && spelling.foreign(at, last));
  }

  /** "Hạ viện": a longer word of titles is no family name, a single one may be. */
  private boolean wordOfTitle(int limit) {
    var match = titles.kind(text, at, limit);
    return match != null && (match.last() - match.first() > 1 || !names.surname(at, limit));
  }

  private boolean place() {
    var place = places.get(at);
    if (place == null) {
      return false;
    }
    if (text.lower(at - 1).equals("the")) {
      organisation = true;
      organisationAt = organisationAt < 0 ? at : organisationAt;
    }
    found.add(place);
    go(english && titles.unit(text.lower(place.last())) ? place.last() + 1 : place.last());
    return true;
  }

  /** The whole field, though only its first word has a capital: "Sở Giáo dục và Đào tạo". */
  private boolean portfolio(int limit) {
    var match = organisation || field ? titles.portfolio(text, at, limit) : null;
    if (match == null) {
      return false;
    }
    go(match.last());
    // "Bộ trưởng Kinh tế, Năng lượng, Giao thông": a list of fields.
    while (text.word(at).equals(",") && titles.portfolio(text, at + 1, limit) != null) {
      go(titles.portfolio(text, at + 1, limit).last());
    }
    return true;
  }

  /** A phrase of the word lists that belongs to titles. */
  private boolean known(int limit) {
    var match = titles.kind(text, at, limit);
    if (match == null || match.value().equals(Titles.STOP) || match.value().equals(Titles.PREFIX)) {
      return false;
    }
    if (match.value().equals(Titles.WORDS) && plain > 0) {
      at = match.last();
      plain++;
      return true;
    }
    organ |= match.value().equals(Titles.ORGAN);
    if (match.value().equals(Titles.ORGANISATION)) {
      organisation = true;
      organisationAt = organisationAt < 0 ? at : organisationAt;
      bareUntil = match.last();
    }
    go(match.last());
    return true;
  }

  private boolean word(int limit) {
    if (titles.head(text, at, limit) != null
        || titles.kind(text, at, limit) != null && !joins(limit)) {
      return false;
    }
    var word = text.word(at);
    if (word.equals("-") || word.equals("'")) {
      return dash(limit);
    }
    if (word.equals(",") && english && (organisation || field) && names.never(at + 1)) {
      at++;
      return true;
    }
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return false;
    }
    if (Letters.capital(word)) {
      organisation |= OF.contains(text.lower(at - 1)) || organ || found.isEmpty();
      go(!english && spelling.compound(at, limit) ? at + 2 : at + 1);
      return true;
    }
    if (behindPlace() && !english && !BEHIND_PLACE.contains(text.lower(at))) {
      return false;
    }
    at++;
    plain++;
    return !english || titles.inside(text.lower(at - 1)) || text.word(at - 2).equals("'");
  }

  private boolean behindPlace() {
    return !found.isEmpty() && found.get(found.size() - 1).last() == at;
  }

  private boolean dash(int limit) {
    var inside = text.start(at) == text.end(at - 1) || organisation && text.capital(at + 1);
    at++;
    return inside && titles.head(text, at, limit) == null;
  }

  /** Does "và", "and" or "to" go on with the title? */
  private boolean joins(int limit) {
    return switch (text.lower(at)) {
      case "và" -> (organisation || field && at == end && found.isEmpty()) && continues(limit);
      case "and" -> organisation && names.never(at + 1);
      case "to", "in", "at" -> places.containsKey(at + 1) || places.containsKey(at + 2);
      default -> false;
    };
  }

  /** "Sở Văn hóa và Thể thao", "Bộ Cơ sở hạ tầng và quản lý nước Hà Lan". */
  private boolean continues(int limit) {
    var next = at + 1;
    var kind = next < limit ? titles.kind(text, next, limit) : null;
    return next < limit
        && !places.containsKey(next)
        && (kind == null || kind.value().equals(Titles.WORDS))
        && titles.head(text, next, limit) == null
        && !names.surname(next, limit);
  }

  private void go(int token) {
    at = token;
    end = token;
    plain = 0;
  }
}
