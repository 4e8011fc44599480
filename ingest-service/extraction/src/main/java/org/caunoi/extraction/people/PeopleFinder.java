package org.caunoi.extraction.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.people.TitleReader.Title;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons of a text: "title name", "name, title", "ông name", and titles that stand
 * alone.
 */
public final class PeopleFinder {

  private static final Titles TITLES = Titles.instance();
  private static final Set<String> BEFORE_TITLE = Set.of(",", "-", "(", "là", "kiêm", "hiện");

  private final Text text;
  private final Names names;
  private final Map<Integer, Mention> places = new HashMap<>();
  private final List<Person> people = new ArrayList<>();

  private PeopleFinder(Text text, List<Mention> mentions) {
    this.text = text;
    var blocked = new boolean[text.size()];
    for (var mention : mentions) {
      places.put(mention.from(), mention);
      places.put(mention.first(), mention);
      for (var t = mention.first(); t < mention.last(); t++) {
        blocked[t] = !Names.mayFollowSurname(text, mention);
      }
    }
    names = new Names(text, blocked);
  }

  /** The persons in the order of the text. */
  public static List<Person> find(Text text, List<Mention> mentions) {
    var finder = new PeopleFinder(text, mentions);
    text.sentences().forEach(finder::read);
    finder.people.addAll(LaterNames.find(text, finder.people, mentions));
    finder.people.sort(Comparator.comparingInt(Person::first));
    return List.copyOf(finder.people);
  }

  private void read(Sentence sentence) {
    var i = sentence.first();
    while (i < sentence.last()) {
      var title = title(i, sentence.last());
      if (title != null) {
        i = titled(title, sentence.last());
      } else {
        i = named(i, sentence.last());
      }
    }
  }

  private @Nullable Title title(int token, int limit) {
    return TitleReader.read(text, TITLES, names, places, token, limit);
  }

  /** "Title[, title] [, ông] name" or titles alone; answers where to go on. */
  private int titled(Title first, int limit) {
    var chain = chain(first, limit);
    var last = chain.get(chain.size() - 1);
    var nameAt = last.nameAt() >= 0 ? last.nameAt() : behindPrefix(last.last(), limit);
    if (nameAt >= 0) {
      var end = names.end(nameAt, limit);
      add(first.first(), end, nameAt, end, chain);
      return end;
    }
    add(first.first(), last.last(), -1, -1, chain);
    return Math.max(last.last(), first.first() + 1);
  }

  private List<Title> chain(Title first, int limit) {
    var chain = new ArrayList<>(List.of(first));
    var last = first;
    while (last.nameAt() < 0) {
      var i = last.last();
      while (i < limit
          && (text.word(i).equals(",")
              || text.lower(i).equals("kiêm")
              || text.lower(i).equals("and"))) {
        i++;
      }
      var next = i > last.last() && i < limit ? title(i, limit) : null;
      if (next == null) {
        break;
      }
      chain.add(next);
      last = next;
    }
    return chain;
  }

  /** The name in "thị trưởng thủ đô Rome, ông Roberto Gualtieri"; -1 if there is none. */
  private int behindPrefix(int token, int limit) {
    var i = token;
    // "Bí thư Thành ủy Quảng Châu (Trung Quốc) Quách Vĩnh Hàng"
    if (i < limit && text.word(i).equals("(")) {
      var close = i + 1;
      while (close < limit && close < i + 8 && !text.word(close).equals(")")) {
        close++;
      }
      i = text.word(close).equals(")") ? close + 1 : i;
      if (i > token && i < limit && names.end(i, limit) - i > 1) {
        return i;
      }
    }
    if (i < limit && (text.word(i).equals(",") || text.word(i).equals("-"))) {
      i++;
    }
    var prefix = prefixEnd(i, limit);
    return prefix > i && names.end(prefix, limit) > prefix ? prefix : -1;
  }

  /** The token after "ông", "đồng chí", "bà TS" ...; the token itself where there is none. */
  private int prefixEnd(int token, int limit) {
    var i = token;
    for (var n = 0; n < 3 && i < limit; n++) {
      var match = TITLES.kind(text, i, limit);
      if (match == null || !match.value().equals(Titles.PREFIX)) {
        break;
      }
      i = match.last();
      i = i < limit && text.word(i).equals(".") ? i + 1 : i;
    }
    return i;
  }

  /** "[ông] name[, title ...]"; answers where to go on. */
  private int named(int token, int limit) {
    var prefix = prefixEnd(token, limit);
    if (prefix > token && title(prefix, limit) != null) {
      return prefix;
    }
    var end = names.end(prefix, limit);
    if (end == prefix) {
      return token + 1;
    }
    var chain = behind(end, limit);
    var sure =
        prefix > token || !chain.isEmpty() || names.surname(prefix, limit) && end - prefix >= 3;
    if (!sure || chain.isEmpty() && prefix == token && !names.surname(prefix, limit)) {
      return Math.max(end, token + 1);
    }
    var last = chain.isEmpty() ? end : chain.get(chain.size() - 1).last();
    add(token, last, prefix, end, chain);
    return last;
  }

  /** The titles in ", Bí thư Thành ủy Hà Nội" or "- Bí thư ..." behind a name. */
  private List<Title> behind(int token, int limit) {
    if (token >= limit || !BEFORE_TITLE.contains(text.lower(token))) {
      return List.of();
    }
    var i = token + 1;
    while (i < limit
        && Set.of("the", "là", "hiện", "nguyên").contains(text.lower(i))
        && title(i, limit) == null) {
      i++;
    }
    var first = i < limit ? title(i, limit) : null;
    // "A, Chủ tịch B": the name behind the title belongs to the next person.
    if (first == null || first.nameAt() >= 0) {
      return List.of();
    }
    var chain = chain(first, limit);
    var whole = chain.stream().takeWhile(title -> title.nameAt() < 0).toList();
    return whole;
  }

  private void add(int first, int last, int nameAt, int nameEnd, List<Title> chain) {
    var name = nameAt < 0 ? null : text.slice(nameAt, nameEnd);
    var title =
        chain.isEmpty()
            ? null
            : text.slice(chain.get(0).first(), chain.get(chain.size() - 1).last());
    var named = new ArrayList<Mention>();
    chain.forEach(part -> named.addAll(part.places()));
    var organisation =
        chain.stream()
            .filter(part -> part.organisationAt() >= 0)
            .findFirst()
            .map(part -> text.slice(part.organisationAt(), part.last()))
            .orElse(null);
    people.add(
        new Person(
            first,
            last,
            nameAt,
            nameEnd,
            name,
            title,
            named,
            organisation,
            chain.stream().anyMatch(Title::national),
            chain.stream().anyMatch(Title::organ),
            nameAt >= 0 && names.vietnamese(nameAt) && !text.slice(nameAt, nameEnd).contains("-")));
  }

  /** Folded, for comparing. */
  static String key(String name) {
    return Letters.fold(name);
  }
}
