package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.text.Vietnamese;
import org.jspecify.annotations.Nullable;

/** Finds the parties that a text names: localities, the organs that act for them, organisations. */
final class PartyFinder {

  private static final Titles TITLES = Titles.instance();

  /** The longest organ, words: "Hội đồng nhân dân và Ủy ban nhân dân". */
  private static final int LONGEST_ORGAN = 12;

  private final Scene scene;
  private final Text text;
  private final Map<Integer, Mention> places = new HashMap<>();
  private final OrganisationName names;
  private final Appositions appositions;
  private final @Nullable String theirCountry;

  private PartyFinder(Scene scene) {
    this.scene = scene;
    text = scene.text();
    names = new OrganisationName(scene, places);
    appositions = new Appositions(text, places);
    theirCountry = country(scene);
    for (var place : scene.places()) {
      places.put(place.from(), place);
      places.put(place.first(), place);
    }
  }

  /** The parties in the order of the text. */
  static List<PartyMention> find(Scene scene) {
    return new PartyFinder(scene).find();
  }

  private List<PartyMention> find() {
    var found = new ArrayList<PartyMention>();
    var titled = titled();
    var i = 0;
    while (i < text.size()) {
      var organisation = titled[i] ? null : organisation(i);
      if (organisation != null) {
        found.add(organisation);
        i = appositions.behindBrackets(organisation.last());
        continue;
      }
      var place = places.get(i);
      if (place != null && !titled[i]) {
        found.add(locality(place));
        i = appositions.behindParent(place);
      } else {
        i++;
      }
    }
    return Namesakes.joined(found);
  }

  /** The tokens that belong to titles of persons. */
  private boolean[] titled() {
    var titled = new boolean[text.size()];
    for (Person person : scene.people()) {
      for (var t = person.first(); t < person.last(); t++) {
        titled[t] = person.title() != null && person.name() != null;
      }
    }
    return titled;
  }

  private PartyMention locality(Mention place) {
    var organ = organBefore(place);
    return locality(place, organ >= 0 ? organ : place.from(), place.last(), organ >= 0);
  }

  private PartyMention locality(Mention place, int first, int last, boolean organ) {
    var locality = place.locality();
    var party =
        new Party(
            locality == null ? null : locality.id(),
            null,
            organ ? text.slice(first, last) : null,
            place.name(),
            locality == null ? null : locality.nameEn(),
            place.country(),
            place.level());
    return new PartyMention(
        first,
        last,
        party,
        place.vietnamese(),
        organ || !place.at() && !place.equals(scene.dateline()),
        place,
        place.key());
  }

  /** The first token of an organ such as "Ủy ban nhân dân" that ends where a place begins; -1. */
  private int organBefore(Mention place) {
    var token = place.from();
    for (var i = Math.max(0, token - LONGEST_ORGAN); i < token; i++) {
      var match = TITLES.kind(text, i, token);
      if (match != null
          && match.last() == token
          && (match.value().equals(Titles.ORGAN)
              || place.local() && Organisations.assembly(text.slice(i, token)))) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable PartyMention organisation(int token) {
    var span = names.read(token);
    if (span == null || assembly(token, span.last())) {
      return null;
    }
    var end = behindAcronym(span.last());
    var inside = inside(token, end);
    var organOf = inside.stream().filter(place -> place.local()).findFirst();
    if (span.organ()) {
      return organOf.map(place -> locality(place, token, end, true)).orElse(null);
    }
    var name = text.slice(token, end);
    var known = known(token, end);
    var place = owner(name, inside, appositions.bracketed(end));
    var country = known != null ? known.value() : place == null ? null : place.country();
    country = country == null && foreign(token, end) ? theirCountry : country;
    var party = party(name, known == null ? place : null, country);
    return new PartyMention(
        token,
        end,
        party,
        known == null && place != null && place.vietnamese(),
        true,
        known == null ? place : null,
        (known == null ? "org:" : PartyMention.KNOWN) + name.toLowerCase(Locale.ROOT));
  }

  /** "Học viện Điều dưỡng Kansai": a name in another spelling within a Vietnamese text. */
  private boolean foreign(int token, int end) {
    for (var t = token; t < end && text.vietnamese(); t++) {
      var word = text.word(t);
      if (Letters.capital(word)
          && word.length() > 2
          && !Letters.loud(word)
          && !Vietnamese.syllable(word)) {
        return true;
      }
    }
    return false;
  }

  /** The one foreign country of which the text speaks; null where there are several or none. */
  private static @Nullable String country(Scene scene) {
    var countries =
        scene.places().stream()
            .filter(Mention::foreign)
            .map(Mention::country)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return countries.size() == 1 ? countries.get(0) : null;
  }

  /** "Cơ quan Hợp tác Quốc tế Hàn Quốc (KOICA)": the short form belongs to the name. */
  private int behindAcronym(int token) {
    var word = text.word(token + 1);
    var acronym =
        text.word(token).equals("(")
            && text.word(token + 2).equals(")")
            && word.length() > 1
            && word.chars().allMatch(Character::isUpperCase)
            && !places.containsKey(token + 1);
    return acronym ? token + 3 : token;
  }

  /** "Văn phòng JICA Việt Nam" is JICA's. */
  private @Nullable Match<String> known(int token, int end) {
    for (var i = token; i < end; i++) {
      var known = Organisations.known(text, i, end);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /** "Hội đồng tỉnh Osaka" is read as an organ of its place. */
  private boolean assembly(int token, int end) {
    for (var i = token + 1; i < Math.min(end, token + LONGEST_ORGAN); i++) {
      var place = places.get(i);
      if (place != null) {
        return place.from() == i && place.local() && organBefore(place) == token;
      }
    }
    return false;
  }

  private List<Mention> inside(int first, int last) {
    return scene.places(text.sentenceOf(first)).stream()
        .filter(place -> place.first() >= first && place.first() < last)
        .toList();
  }

  private static Party party(String name, @Nullable Mention place, @Nullable String country) {
    var locality = place == null ? null : place.locality();
    var of = locality == null || locality.level() == Level.COUNTRY ? null : locality.id();
    var known = country != null && country.length() == 2;
    return new Party(null, of, null, name, null, known ? country : null, Level.ORGANISATION);
  }

  /** Whose it is: "Hội hữu nghị Nhật Bản - Việt Nam tỉnh Osaka" is of Osaka. */
  private @Nullable Mention owner(String name, List<Mention> inside, @Nullable Mention behind) {
    Mention chosen = null;
    for (var place : inside) {
      var seat = place.at() && !place.equals(inside.get(0));
      // Where an embassy is does not tell whose it is.
      if (!(seat && (Organisations.diplomatic(name) || place.vietnamese()))
          && (chosen == null || !chosen.local() && place.local())) {
        chosen = place;
      }
    }
    var stranger =
        behind != null
            && behind.foreign()
            && (chosen == null || chosen.vietnamese() || behind.local() && !chosen.local());
    return stranger || chosen == null ? behind : chosen;
  }
}
