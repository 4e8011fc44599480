package org.caunoi.extraction.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.extraction.text.PhraseTrie;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.WordLists;
import org.jspecify.annotations.Nullable;

/** All names of the gazetteer, ready to be found. */
final class PlaceNames {

  /** Shorter sounds, such as that of "A-an", are those of many words. */
  private static final int SHORTEST_SOUND = 5;

  private static final List<String> HEADS =
      List.of("Thủ đô ", "Thành phố ", "TP. ", "TP.", "TP ", "Tp. ", "Tp ", "Tỉnh ");

  /** What a name may stand for. */
  record Candidate(Locality locality, boolean risky, boolean pair, boolean adjective) {

    /** Stands for nothing. */
    private static final Candidate NONE =
        new Candidate(
            new Locality("", Level.COUNTRY, "", null, List.of(), List.of(), null, null, null),
            false,
            false,
            false);
  }

  private final PhraseTrie<Candidate> names = new PhraseTrie<>(true);
  private final Map<String, List<Candidate>> sounds = new HashMap<>();

  PlaceNames(Gazetteer gazetteer) {
    for (var locality : gazetteer.localities()) {
      add(locality);
    }
    WordLists.read(PlaceNames.class, "spellings.txt")
        .all()
        .forEach((id, spellings) -> spell(gazetteer.find(id), spellings));
    // A longer name that is no place keeps the shorter one inside from being found.
    WordLists.read(PlaceNames.class, "places.txt")
        .get("not-places")
        .forEach(name -> names.add(name, Candidate.NONE));
    var countries = WordLists.read(PlaceNames.class, "adjectives.txt");
    countries.get("adjectives").forEach(line -> addCountry(gazetteer, line, true));
    countries.get("forms").forEach(line -> addCountry(gazetteer, line, false));
  }

  /** Other spellings of a name that the gazetteer has. */
  private void spell(@Nullable Locality locality, List<String> spellings) {
    if (locality != null) {
      spellings.forEach(text -> add(text, new Candidate(locality, false, false, false)));
    }
  }

  private void addCountry(Gazetteer gazetteer, String line, boolean adjective) {
    var blank = line.lastIndexOf(' ');
    var country = gazetteer.find(line.substring(blank + 1));
    if (country != null) {
      names.add(line.substring(0, blank), new Candidate(country, false, false, adjective));
    }
  }

  private void add(Locality locality) {
    var byText = new LinkedHashMap<String, Candidate>();
    for (var name : locality.names()) {
      var text = name.text();
      // A generic word that is qualified with its country never matches bare.
      // "quận Ba Đình" is found as "Ba Đình" with the head noun that stands before it.
      var headed =
          Character.isLowerCase(text.charAt(0))
              || text.endsWith(" District")
              || bare(text) != null && named(locality, bare(text));
      if (text.endsWith(")") && text.contains(" (")
          || name.kind() == Locality.Kind.DEMONYM
          || headed) {
        continue;
      }
      var pair = name.kind() == Locality.Kind.PAIR;
      byText.merge(
          text, new Candidate(locality, name.risky(), pair, false), (a, b) -> a.pair() ? b : a);
    }
    byText.forEach(this::add);
    if (!locality.vietnamese()) {
      byText.forEach(
          (text, candidate) ->
              sounds
                  .computeIfAbsent(Transliteration.key(text), k -> new ArrayList<>())
                  .add(candidate));
    }
  }

  /** The name behind "Thủ đô", "TP." ...; null where nothing stands before it. */
  private static @Nullable String bare(String text) {
    for (var head : HEADS) {
      if (text.startsWith(head)) {
        return text.substring(head.length());
      }
    }
    return null;
  }

  private static boolean named(Locality locality, @Nullable String text) {
    return locality.names().stream().anyMatch(name -> name.text().equals(text));
  }

  private void add(String text, Candidate candidate) {
    names.add(text, candidate);
  }

  /** Is it a longer name that is no place? */
  static boolean none(PhraseTrie.Match<Candidate> match) {
    for (var candidate : match.values()) {
      if (candidate == Candidate.NONE) {
        return true;
      }
    }
    return false;
  }

  List<PhraseTrie.Match<Candidate>> find(Text text) {
    var found = names.find(text);
    if (text.vietnamese()) {
      // "Lao" is an English adjective and a Vietnamese word.
      found.removeIf(match -> match.values().stream().allMatch(Candidate::adjective));
    }
    return found;
  }

  /** What a hyphenated transliteration may stand for. */
  List<Candidate> sounding(String name) {
    var key = Transliteration.key(name);
    return key.length() < SHORTEST_SOUND ? List.of() : sounds.getOrDefault(key, List.of());
  }
}
