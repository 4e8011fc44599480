package org.caunoi.extraction.fact;

import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;

/** Tells what an article reports of now from what it tells of the past. */
final class Background {

  /** Words between a speaker and what he does. */
  private static final int SPEAKS = 3;

  private final Stage stage;
  private final Scene scene;

  Background(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
  }

  /** "Bà A, Phó Chủ tịch ..., cho biết từ năm 2018 ...": who speaks of the past is there now. */
  boolean speaks(Sentence sentence) {
    return scene.people(sentence).stream()
        .anyMatch(
            p -> p.title() != null && scene.cues().has(p.last(), p.last() + SPEAKS, "utters"));
  }

  /** Do holders of offices of both sides stand in the sentence? Then its year is one spoken of. */
  boolean faceToFace(Sentence sentence) {
    var people = scene.people(sentence).stream().filter(p -> p.title() != null).toList();
    return people.stream().anyMatch(stage::local)
        && people.stream().anyMatch(p -> stage.speaksFor(p) != null);
  }

  /** Do they stand there by name, and nobody who acts for the state as a whole? */
  boolean byName(Sentence sentence) {
    var people = scene.people(sentence).stream().filter(p -> p.title() != null).toList();
    return people.stream().anyMatch(p -> p.name() != null && stage.local(p))
        && people.stream().anyMatch(p -> p.name() != null && stage.speaksFor(p) != null)
        && people.stream().noneMatch(p -> p.national() && p.vietnamese());
  }

  /** "Leaders from Quang Binh and Champasak": who acts for both sides, told in one breath. */
  boolean leadersOfBoth(Sentence sentence) {
    PartyMention before = null;
    for (var party : stage.parties(sentence)) {
      if (before != null
          && before.home() != party.home()
          && before.local()
          && party.local()
          && joined(before.last(), party.first())
          && scene.moods().endsAt(before.first(), "leaders")) {
        return true;
      }
      before = party;
    }
    return false;
  }

  private boolean joined(int end, int next) {
    var word = scene.text().lower(end);
    return next == end + 1 && (word.equals("and") || word.equals("và"));
  }

  /**
   * Told of the past: an old day, or an old year that is not a figure given at the meeting, or
   * words such as "trước đây" where no day is told.
   */
  boolean is(Sentence sentence, Day day) {
    if (stage.past(day)) {
      var first = sentence.first();
      return day.daily() || !scene.cues().has(first, first + 1, "at-the") && !faceToFace(sentence);
    }
    return sentence.index() >= 2 && scene.cues().has(sentence, "past") && !day.daily();
  }
}
