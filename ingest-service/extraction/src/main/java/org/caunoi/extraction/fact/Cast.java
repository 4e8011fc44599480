package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.jspecify.annotations.Nullable;

/** The persons of an article: mentions of one person joined, each with its side. */
final class Cast {

  /** Shorter names differ in two letters because they are other names. */
  private static final int LONG_NAME = 12;

  private static final int TYPOS = 2;

  /** By mention: a look at two equal mentions would compare all that their titles name. */
  private final Map<Person, Actor> actors = new IdentityHashMap<>();

  /** A mention with the words of its name, and these without blanks and diacritics. */
  private record Name(Person person, List<String> words, String folded) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Name of(Person person) {
      var words = List.of(BLANKS.split(String.valueOf(person.name())));
      return new Name(person, words, Letters.fold(String.join("", words)));
    }
  }

  /** The mentions of one person, and the first of his longest names. */
  private record Group(Name name, List<Person> people) {}

  private Cast() {}

  static Cast of(List<Person> people) {
    var cast = new Cast();
    var groups = new ArrayList<Group>();
    for (var name : longestFirst(people)) {
      var known = groups.stream().filter(group -> same(group.name, name)).findFirst();
      if (known.isPresent()) {
        known.get().people.add(name.person);
      } else {
        groups.add(new Group(name, new ArrayList<>(List.of(name.person))));
      }
    }
    for (var group : groups) {
      var actor = actor(group.people);
      group.people.forEach(person -> cast.actors.put(person, actor));
    }
    return cast;
  }

  private static List<Name> longestFirst(List<Person> people) {
    return people.stream()
        .filter(person -> person.name() != null)
        .map(Name::of)
        .sorted(Comparator.comparingInt(name -> -name.words.size()))
        .toList();
  }

  /** The actor of a mention; null for a bare title. */
  @Nullable Actor of(Person person) {
    return actors.get(person);
  }

  /** One name, or the surname or given name alone of the longer one. */
  private static boolean same(Name longer, Name shorter) {
    if (longer.folded.equals(shorter.folded)) {
      return true;
    }
    var a = longer.words;
    var b = shorter.words;
    var vietnamese = longer.person.vietnamese();
    if (b.size() >= a.size()) {
      return a.size() == b.size()
          && !vietnamese
          && misspelt(String.join(" ", a), String.join(" ", b));
    }
    if (b.size() > 1) {
      return a.containsAll(b);
    }
    return a.get(a.size() - 1).equals(b.get(0)) || !vietnamese && a.contains(b.get(0));
  }

  /** "Peter Feldmann", "Perter Felmann": long names that differ in two letters at most. */
  private static boolean misspelt(String a, String b) {
    if (Math.min(a.length(), b.length()) < LONG_NAME || Math.abs(a.length() - b.length()) > TYPOS) {
      return false;
    }
    var costs = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      costs[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var diagonal = costs[0];
      costs[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
      }
    }
    return costs[b.length()] <= TYPOS;
  }

  private static Actor actor(List<Person> group) {
    var longest = group.get(0);
    Person titled = null;
    var places = new ArrayList<Mention>();
    for (var person : group) {
      places.addAll(person.places());
      if (person.title() != null && (titled == null || length(person) > length(titled))) {
        titled = person;
      }
    }
    var place = place(group);
    var side = side(group, place, longest);
    var national =
        titled != null && titled.national() && place == null
            || group.stream().anyMatch(Person::national);
    return new Actor(
        String.valueOf(longest.name()),
        titled == null ? null : titled.title(),
        side,
        place,
        places,
        national);
  }

  private static int length(Person person) {
    return person.title() == null ? 0 : Name.BLANKS.split(person.title()).length;
  }

  /**
   * Whom the titles speak for. The first place tells the side, the last one of that side the
   * locality: in "member of the provincial, secretary of the city committee" the last office
   * counts.
   */
  static @Nullable Mention place(List<Person> group) {
    Mention chosen = null;
    for (var person : group) {
      for (var place : person.places()) {
        var same = chosen == null || String.valueOf(chosen.country()).equals(place.country());
        if (!place.at() && same && (chosen == null || place.local())) {
          chosen = place;
        }
      }
      if (chosen != null && chosen.local()) {
        return chosen;
      }
    }
    return chosen;
  }

  private static Side side(List<Person> group, @Nullable Mention place, Person longest) {
    // "Giám đốc JICA Việt Nam" is a foreigner who works in Vietnam.
    var branch = place != null && place.vietnamese() && !place.local();
    if (place != null && (!branch || longest.vietnamese())) {
      return place.vietnamese() ? Side.HOME : Side.PARTNER;
    }
    for (var person : group) {
      if (person.title() != null && Titles.instance().foreign(person.title())) {
        return Side.PARTNER;
      }
      if (person.title() != null && Titles.instance().vietnamese(person.title())) {
        return Side.HOME;
      }
    }
    return longest.vietnamese() ? Side.HOME : Side.PARTNER;
  }
}
