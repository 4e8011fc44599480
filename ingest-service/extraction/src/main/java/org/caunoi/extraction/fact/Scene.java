package org.caunoi.extraction.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.caunoi.extraction.people.PeopleFinder;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.place.PlaceFinder;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.time.Calendar;
import org.caunoi.extraction.time.TimeFinder;
import org.caunoi.extraction.time.When;
import org.jspecify.annotations.Nullable;

/** All that was found in one text, before it is made into facts. */
public final class Scene {

  /** Behind the place of a report: its country, its day, its agency, a dash. */
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:, ?[\\p{L}\\d. ]{2,20}){0,3}\\s*(?:\\([^()\\n]{2,20}\\)\\s*(?:--?|–|—)|--|—|–)\\s");

  private static final Pattern LOUD_HEAD =
      Pattern.compile(
          "^(?:, ?[\\p{L}\\d. ]{2,20}){0,3}\\s*(?:\\([^()\\n]{2,20}\\)\\s*)?(?:--?|—|–|:)\\s");

  /** Words before the place of a report. */
  private static final int DATELINE = 2;

  private final Text text;
  private final List<Mention> places;
  private final List<Person> people;
  private final Calendar calendar;
  private final Cues cues;
  private final Cues moods;
  private final @Nullable Mention dateline;
  private final List<List<Mention>> placesBySentence;
  private final List<List<Person>> peopleBySentence;
  private final List<List<When>> timesBySentence;

  private Scene(
      Text text, List<Mention> places, List<Person> people, List<When> times, Calendar calendar) {
    this.text = text;
    this.places = places;
    this.people = people;
    this.calendar = calendar;
    cues = Cues.of(text);
    moods = Moods.cues(text);
    dateline = dateline(text, places);
    placesBySentence = bySentence(places, place -> text.sentenceOf(place.first()).index());
    peopleBySentence = bySentence(people, person -> text.sentenceOf(person.first()).index());
    timesBySentence = bySentence(times, time -> text.sentenceAt(time.start()).index());
  }

  private <T> List<List<T>> bySentence(List<T> all, ToIntFunction<T> index) {
    var lists = new ArrayList<List<T>>();
    text.sentences().forEach(sentence -> lists.add(new ArrayList<>()));
    all.forEach(one -> lists.get(index.applyAsInt(one)).add(one));
    return lists;
  }

  /** Finds places, people and times. */
  public static Scene of(Text text, PlaceFinder finder, @Nullable LocalDate published) {
    var named = finder.find(text, published);
    var times = TimeFinder.find(text);
    var people = PeopleFinder.find(text, named);
    var calendar = Calendar.of(text, times, published);
    return new Scene(text, outsideNames(named, people), people, times, calendar);
  }

  /** "Lê Hòa Bình" names no province. */
  private static List<Mention> outsideNames(List<Mention> places, List<Person> people) {
    var inside = new BitSet();
    for (var person : people) {
      if (person.name() != null) {
        inside.set(person.nameFirst(), person.nameLast());
      }
    }
    return places.stream().filter(place -> !inside.get(place.first())).toList();
  }

  Text text() {
    return text;
  }

  List<Mention> places() {
    return places;
  }

  List<Person> people() {
    return people;
  }

  /** The place of "SEATTLE —", "Hanoi (VNA) –": where the report was written; null without one. */
  @Nullable Mention dateline() {
    return dateline;
  }

  private static @Nullable Mention dateline(Text text, List<Mention> places) {
    var place = places.isEmpty() ? null : places.get(0);
    if (place == null || place.first() > DATELINE) {
      return null;
    }
    var body = text.body();
    var name = body.substring(text.start(0), text.end(place.last() - 1));
    var rest = body.substring(text.end(place.last() - 1));
    var shouted = Letters.loud(name);
    return (shouted ? LOUD_HEAD : HEAD).matcher(rest).find() ? place : null;
  }

  Calendar calendar() {
    return calendar;
  }

  Cues cues() {
    return cues;
  }

  /** The small words around papers. */
  Cues moods() {
    return moods;
  }

  List<Mention> places(Sentence sentence) {
    return placesBySentence.get(sentence.index());
  }

  List<Person> people(Sentence sentence) {
    return peopleBySentence.get(sentence.index());
  }

  List<When> times(Sentence sentence) {
    return timesBySentence.get(sentence.index());
  }

  Evidence evidence(Sentence sentence) {
    return Evidence.of(text.body(), sentence.start(), sentence.end());
  }

  /** The words of a sentence as they stand. */
  String words(Sentence sentence) {
    return text.body().substring(sentence.start(), sentence.end());
  }
}
