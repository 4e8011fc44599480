package org.caunoi.extraction.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.text.Sentence;

/** Tells who stands on which side in a sentence, by parties and by the titles of persons. */
final class Sides {

  private Sides() {}

  /** The Vietnamese localities that act in a sentence, by key. */
  static Map<String, PartyMention> homes(Stage stage, Sentence sentence) {
    var homes = new LinkedHashMap<String, PartyMention>();
    for (var person : stage.scene().people(sentence)) {
      if (stage.local(person)) {
        var actor = stage.cast().of(person);
        var places = actor == null ? person.places() : actor.places();
        var place = places.stream().filter(p -> p.home() && !p.at()).findFirst();
        var party = place.isPresent() ? Stage.ofPlace(place.get(), true) : stage.home();
        if (party != null) {
          homes.putIfAbsent(party.key(), party);
        }
      }
    }
    for (var party : stage.parties(sentence)) {
      var place = party.place();
      if (party.home() && party.acting() && place != null && place.home() && actsForHome(party)) {
        var local = party.organisation() ? withBody(party) : party;
        if (homes.values().stream().noneMatch(home -> under(home, local))) {
          homes.putIfAbsent(local.key(), local);
        }
      }
    }
    return homes;
  }

  /** "Hoi An ... from Quang Nam": who acts for the town does not act for the province. */
  private static boolean under(PartyMention unit, PartyMention parent) {
    var place = unit.place();
    var locality = place == null ? null : place.locality();
    return locality != null && parent.key().equals(locality.parentId());
  }

  /**
   * A department "of Hà Nội" does; a company or "Trung tâm thương mại Hà Nội - Moscow" does not.
   */
  static boolean actsForHome(PartyMention party) {
    var place = party.place();
    return !party.organisation()
        || place != null
            && place.last() == party.last()
            && !Organisations.company(party.party().name());
  }

  /** A department's home is its locality, with the department in the body. */
  static PartyMention withBody(PartyMention organisation) {
    var place = organisation.place();
    var local = Stage.ofPlace(java.util.Objects.requireNonNull(place), true);
    var p = local.party();
    return new PartyMention(
        organisation.first(),
        organisation.last(),
        new Party(
            p.localityId(),
            null,
            organisation.party().name(),
            p.name(),
            p.nameEn(),
            p.country(),
            p.level()),
        true,
        true,
        place,
        local.key());
  }

  /** The foreign parties of a sentence, by key; countries only where nothing nearer is named. */
  static Map<String, PartyMention> partners(Stage stage, Sentence sentence) {
    var partners = new LinkedHashMap<String, PartyMention>();
    var countries = new LinkedHashMap<String, PartyMention>();
    var scenes = new LinkedHashMap<String, PartyMention>();
    for (var party : stage.parties(sentence)) {
      if (!party.foreign() || !counts(stage, sentence, party)) {
        continue;
      }
      (party.acting() ? partners : scenes).putIfAbsent(party.key(), party);
    }
    for (var person : stage.scene().people(sentence)) {
      var party = stage.speaksFor(person);
      if (party != null && person.title() != null && counts(stage, sentence, party)) {
        partners.putIfAbsent(party.key(), party);
      } else if (party != null && person.title() != null) {
        // An envoy speaks for a country even where a city of it is talked about.
        (envoy(person) ? partners : countries).putIfAbsent(party.key(), party);
      }
    }
    if (partners.isEmpty()) {
      partners.putAll(scenes);
    }
    if (partners.isEmpty()) {
      partners.putAll(countries);
    }
    return partners;
  }

  private static boolean envoy(Person person) {
    var title = person.title();
    return title != null && person.name() != null && Titles.instance().diplomat(title);
  }

  /** A country that is only named is no partner, nor is a company with which nothing is signed. */
  private static boolean counts(Stage stage, Sentence sentence, PartyMention party) {
    var place = party.place();
    if (party.organisation()) {
      return !Organisations.company(party.party().name())
          || stage.scene().cues().has(sentence, "signing");
    }
    return place != null && place.local() && !place.adjective();
  }
}
