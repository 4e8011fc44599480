package org.caunoi.extraction.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.place.Mention;
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
  private static final Set<String> FILLERS =
      Set.of("the", "là", "hiện", "hiện là", "a", "then", "currently", "also", "nay", "nay là");
  private static final Set<String> BETWEEN_TITLES =
      Set.of(",", "-", "kiêm", "and", "đồng", "thời", "là");

  private final Text text;
  private final Names names;
  private final boolean[] inPlace;
  private final Map<Integer, Mention> places = new HashMap<>();
  private final Persons persons;
  private final NameBehind behind;

  private PeopleFinder(Text text, List<Mention> mentions) {
    this.text = text;
    var blocked = new boolean[text.size()];
    inPlace = new boolean[text.size()];
    for (var mention : mentions) {
      places.put(mention.from(), mention);
      places.put(mention.first(), mention);
      var free = Surname.follows(text, mention);
      for (var t = mention.first(); t < mention.last(); t++) {
        blocked[t] = !free;
        inPlace[t] = !free && t > mention.first();
      }
    }
    names = new Names(text, blocked);
    persons = new Persons(text, names, mentions);
    behind = new NameBehind(text, names, places);
  }

  /** The persons in the order of the text. */
  public static List<Person> find(Text text, List<Mention> mentions) {
    var finder = new PeopleFinder(text, mentions);
    text.sentences().forEach(finder::read);
    var people = finder.persons.found();
    people.addAll(LaterNames.find(text, people, mentions));
    people.sort(Comparator.comparingInt(Person::first));
    return List.copyOf(people);
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
    return inPlace[token] ? null : TitleReader.read(text, TITLES, names, places, token, limit);
  }

  /** "Title[, title] [, ông] name [, title]" or titles alone; answers where to go on. */
  private int titled(Title first, int limit) {
    var chain = chain(first, limit);
    var last = chain.get(chain.size() - 1);
    var nameAt = last.nameAt() >= 0 ? last.nameAt() : behind.name(last.last(), limit);
    nameAt = nameAt < 0 ? behind.apposed(first.first(), last.last(), limit) : nameAt;
    if (nameAt < 0) {
      persons.add(first.first(), last.last(), -1, -1, chain);
      return Math.max(last.last(), first.first() + 1);
    }
    var end = names.end(nameAt, limit);
    var more = behind(end, limit);
    if (more.size() > chain.size() || !more.isEmpty() && chain.size() == 1 && bare(last)) {
      var behind = more.get(more.size() - 1).last();
      persons.add(first.first(), behind, nameAt, end, more);
      return behind;
    }
    persons.add(first.first(), end, nameAt, end, chain);
    return several(first.first(), end, limit, chain);
  }

  /** "Trưởng đoàn, ông A, Phó Chủ tịch ...": what follows tells more than a title of one word. */
  private static boolean bare(Title title) {
    return title.places().isEmpty() && !title.organ() && title.organisationAt() < 0;
  }

  /** "các Phó Chủ tịch UBND Thành phố Lê Văn A, Trần Thị B": the title is that of all. */
  private int several(int first, int end, int limit, List<Title> chain) {
    var all = Set.of("các", "hai", "ba", ":").contains(text.lower(first - 1));
    var i = end;
    while (all
        && i + 1 < limit
        && (text.word(i).equals(",") || text.lower(i).equals("và"))
        && names.surname(i + 1, limit)
        && names.end(i + 1, limit) > i + 2
        && behind(names.end(i + 1, limit), limit).isEmpty()) {
      var last = names.end(i + 1, limit);
      persons.add(i + 1, last, i + 1, last, chain);
      i = last;
    }
    return i;
  }

  private List<Title> chain(Title first, int limit) {
    var chain = new ArrayList<>(List.of(first));
    var last = first;
    while (last.nameAt() < 0) {
      var i = last.last();
      while (i < limit && BETWEEN_TITLES.contains(text.lower(i)) && i < last.last() + 3) {
        i++;
      }
      var next = i > last.last() && i < limit ? title(i, limit) : null;
      if (next == null || text.word(last.last()).equals("-") && next.nameAt() >= 0) {
        break;
      }
      chain.add(next);
      last = next;
    }
    return chain;
  }

  /** "[ông] name[, title ...]"; answers where to go on. */
  private int named(int token, int limit) {
    var prefix = behind.prefixEnd(token, limit);
    if (prefix > token && prefix < limit && title(prefix, limit) != null) {
      return prefix;
    }
    var end = names.end(prefix, limit);
    if (end == prefix) {
      return token + 1;
    }
    var chain = behind(end, limit);
    var family = names.surname(prefix, limit);
    var sure = prefix > token || !chain.isEmpty() || family && end - prefix >= 3;
    if (!sure || chain.isEmpty() && prefix == token && !family) {
      return nextTitle(token + 1, end, limit);
    }
    var last = chain.isEmpty() ? end : chain.get(chain.size() - 1).last();
    persons.add(token, last, prefix, end, chain);
    return last;
  }

  /** The first title between two tokens, or the second: "Các Phó Chủ tịch" is no name. */
  private int nextTitle(int token, int end, int limit) {
    var i = token;
    while (i < end && title(i, limit) == null) {
      i++;
    }
    return i;
  }

  /**
   * The titles in ", Bí thư Thành ủy Hà Nội", "- Bí thư ..." or ", Seoul's mayor" behind a name.
   */
  private List<Title> behind(int token, int limit) {
    var from = behind.behindNote(token, limit);
    var start = from < limit && BEFORE_TITLE.contains(text.lower(from)) ? from : token;
    // "Lê Văn An Phó Chủ tịch ...": the comma is forgotten.
    var bare =
        start < limit
            && text.vietnamese()
            && text.capital(start)
            && text.capital(start - 2)
            && TITLES.head(text, start, limit) != null;
    if (start >= limit || !bare && !BEFORE_TITLE.contains(text.lower(start))) {
      return List.of();
    }
    var i = bare ? start : start + 1;
    while (i < limit && FILLERS.contains(text.lower(i)) && title(i, limit) == null) {
      i++;
    }
    var first = i < limit ? titleOrPlace(i, limit) : null;
    // "A, Chủ tịch B": the name behind the title belongs to the next person.
    if (first == null || first.nameAt() >= 0) {
      return List.of();
    }
    return chain(first, limit).stream().takeWhile(title -> title.nameAt() < 0).toList();
  }

  private @Nullable Title titleOrPlace(int token, int limit) {
    var title = title(token, limit);
    var place = title == null ? places.get(token) : null;
    if (place == null) {
      return title;
    }
    var i = place.last();
    i += text.word(i).equals("'") && text.lower(i + 1).equals("s") ? 2 : 0;
    var behind = i < limit ? title(i, limit) : null;
    return behind != null && behind.first() == place.first() ? behind : null;
  }
}
