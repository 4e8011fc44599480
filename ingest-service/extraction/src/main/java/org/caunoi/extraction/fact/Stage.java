package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.caunoi.extraction.time.When;
import org.jspecify.annotations.Nullable;

/** A scene with its parties and persons: who stands on which side, in each sentence and in all. */
final class Stage {

  /** Sentences in which an article says what it is about. */
  static final int LEAD = 4;

  private final Scene scene;
  private final Days days;
  private final Cast cast;
  private final List<PartyMention> parties;
  private final List<List<PartyMention>> bySentence = new ArrayList<>();
  private final Set<String> localActors = new HashSet<>();
  private final Set<String> acting = new HashSet<>();
  private final @Nullable PartyMention home;
  private final List<PartyMention> partners;
  private final List<PartyMention> together;

  private Stage(Scene scene, @Nullable Scene title) {
    this.scene = scene;
    days = new Days(scene);
    cast = Cast.of(scene.people());
    parties = PartyFinder.find(scene);
    scene.text().sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    for (var party : parties) {
      bySentence.get(scene.text().sentenceOf(party.first()).index()).add(party);
    }
    for (var person : scene.people()) {
      var actor = cast.of(person);
      if (actor != null && titledLocal(person)) {
        localActors.add(actor.name());
      }
    }
    var protagonists = new Protagonists(this, title);
    protagonists.holders().forEach(holder -> acting.add(holder.key()));
    parties.stream().filter(PartyMention::acting).forEach(party -> acting.add(party.key()));
    home = protagonists.home();
    partners = protagonists.partners();
    together = protagonists.together();
  }

  /**
   * @param title the article's title as a scene of its own: it weighs more than a sentence
   */
  static Stage of(Scene scene, @Nullable Scene title) {
    return new Stage(scene, title);
  }

  Scene scene() {
    return scene;
  }

  Cast cast() {
    return cast;
  }

  /** The Vietnamese locality that the article is about; null if none acts. */
  @Nullable PartyMention home() {
    return home;
  }

  /** The foreign parties that the article is about, the first one first. */
  List<PartyMention> partners() {
    return partners;
  }

  /** The first of the foreign parties, and those named in one breath with it. */
  List<PartyMention> mainPartners() {
    return together;
  }

  /** Does this party act anywhere, and is not only where something happens? */
  boolean acts(PartyMention party) {
    return acting.contains(party.key());
  }

  /** All parties in the order of the text. */
  List<PartyMention> parties() {
    return parties;
  }

  List<PartyMention> parties(Sentence sentence) {
    return bySentence.get(sentence.index());
  }

  Sentence sentenceOf(PartyMention party) {
    return scene.text().sentenceOf(party.first());
  }

  static PartyMention ofPlace(Mention place, boolean acting) {
    var locality = place.locality();
    var party =
        new Party(
            locality == null ? null : locality.id(),
            null,
            null,
            place.name(),
            locality == null ? null : locality.nameEn(),
            place.country(),
            place.level());
    return new PartyMention(
        place.from(), place.last(), party, place.vietnamese(), acting, place, place.key());
  }

  private static PartyMention ofOrganisation(Person person, String name, Mention place) {
    var locality = place.locality();
    var of = locality == null || !place.local() ? null : locality.id();
    var party = new Party(null, of, null, name, null, place.country(), Level.ORGANISATION);
    return new PartyMention(
        person.first(), person.last(), party, false, true, place, "org:" + Letters.lower(name));
  }

  /** Does this person, by this mention or another, act for a Vietnamese locality? */
  boolean local(Person person) {
    var actor = cast.of(person);
    return titledLocal(person) || actor != null && localActors.contains(actor.name());
  }

  /** Does anybody act for a Vietnamese locality? */
  boolean anyLocal() {
    return !localActors.isEmpty();
  }

  /** Does an organ of a Vietnamese locality act: "the Ho Chi Minh City People's Committee"? */
  boolean anyOrgan() {
    return parties.stream().anyMatch(p -> p.home() && p.local() && p.party().body() != null);
  }

  private boolean titledLocal(Person person) {
    if (person.title() == null || person.national()) {
      return false;
    }
    var homePlace = person.places().stream().anyMatch(p -> p.home() && !p.at());
    var foreign = person.places().stream().anyMatch(p -> p.foreign() && !p.at());
    var actor = cast.of(person);
    if (foreign || actor != null && actor.side() != Side.HOME) {
      return false;
    }
    var municipal = person.vietnamese() && Titles.instance().municipal(person.title());
    return homePlace || person.organ() || municipal || Titles.instance().department(person.title());
  }

  /** The foreign party for which this person speaks; null if it is not told. */
  @Nullable PartyMention speaksFor(Person person) {
    var actor = cast.of(person);
    var place = actor != null ? actor.place() : Cast.place(List.of(person));
    if (place == null && hostOfReport(person)) {
      return ofPlace(java.util.Objects.requireNonNull(scene.dateline()), true);
    }
    if (place == null && envoy(person)) {
      var country = onlyCountry();
      return country == null ? null : ofPlace(country, true);
    }
    if (place == null || !place.foreign() || ofCompany(person)) {
      return null;
    }
    var organisation = person.organisation();
    var forPlace =
        organisation == null
            || organisation.indexOf(' ') < 0
            || person.organ()
            || nameOf(place, organisation);
    return forPlace ? ofPlace(place, true) : ofOrganisation(person, organisation, place);
  }

  /** "SEATTLE — Mayor Jane Doe": the mayor of where the report was written. */
  private boolean hostOfReport(Person person) {
    var dateline = scene.dateline();
    var title = person.title();
    return dateline != null
        && dateline.foreign()
        && dateline.local()
        && title != null
        && !person.national()
        && person.organisation() == null
        && !person.vietnamese()
        && Titles.instance().foreign(title);
  }

  /** "Phó Chủ tịch Tập đoàn": who speaks for a company speaks for no locality. */
  private static boolean ofCompany(Person person) {
    var title = person.title();
    return title != null
        && Organisations.company(title)
        && !person.organ()
        && !Titles.instance().diplomat(title);
  }

  /** A consul whose title names no country. */
  private static boolean envoy(Person person) {
    var title = person.title();
    return title != null && !person.national() && Titles.instance().diplomat(title);
  }

  /** The one foreign country of which the text speaks; null where there are several or none. */
  private @Nullable Mention onlyCountry() {
    var foreign = scene.places().stream().filter(Mention::foreign).toList();
    var countries = foreign.stream().map(Mention::country).distinct().count();
    return countries != 1
        ? null
        : foreign.stream()
            .filter(place -> !place.local())
            .min(Comparator.comparing(Mention::adjective))
            .orElse(null);
  }

  /** "the Italian city of Turin": the place itself, with an adjective at most. */
  private boolean nameOf(Mention place, String organisation) {
    var name = scene.text().slice(place.from(), place.last());
    return place.from() < place.first()
        && organisation.endsWith(name)
        && organisation.substring(0, organisation.length() - name.length()).split(" ").length < 2;
  }

  /** The day that a sentence tells: {@link Days#day}. */
  Day day(Sentence sentence, Day last, boolean future) {
    return days.day(sentence, last, future);
  }

  /** Is it the day on which something ends: {@link Days#ends}? */
  boolean ends(When time) {
    return days.ends(time);
  }

  /** The one day that the first sentences tell: {@link Days#main}. */
  Day mainDay() {
    return days.main();
  }

  /** Is this day long before the article was written? */
  boolean past(Day day) {
    return days.past(day);
  }
}
