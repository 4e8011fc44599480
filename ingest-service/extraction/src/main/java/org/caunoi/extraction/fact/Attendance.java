package org.caunoi.extraction.fact;

import java.util.HashSet;
import java.util.List;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.text.Sentence;

/** Tells who took part in an activity. */
final class Attendance {

  private final Stage stage;

  Attendance(Stage stage) {
    this.stage = stage;
  }

  /** The persons of a sentence that tells of the activity. */
  void add(Draft draft, Sentence sentence) {
    for (var person : stage.scene().people(sentence)) {
      var actor = stage.cast().of(person);
      draft.localActor |= stage.local(person);
      if (actor != null && attends(draft, sentence, person, actor)) {
        draft.official(
            new Official(
                actor.name(),
                actor.title(),
                actor.side(),
                Roles.of(stage.scene(), sentence, person, actor)));
      }
    }
  }

  /** Holders of national offices are often only spoken of: they must stand where it is told. */
  private boolean attends(Draft draft, Sentence sentence, Person person, Actor actor) {
    if (mentioned(stage.scene(), person, actor)) {
      return false;
    }
    if (actor.national() && (actor.side() == Side.HOME || leader(actor))) {
      return draft.sentences.contains(sentence) && draft.sentences.get(0) == sentence;
    }
    return actor.title() != null || actor.name().indexOf(' ') > 0 && actor.side() == Side.PARTNER;
  }

  private static boolean leader(Actor actor) {
    return actor.title() != null && Titles.instance().leader(actor.title());
  }

  /** "chuyến thăm của Tổng Bí thư ...", "100 năm Ngày sinh Chủ tịch ...": not there. */
  static boolean mentioned(Scene scene, Person person, Actor actor) {
    var before = scene.text().lower(person.first() - 1);
    if (scene.cues().endsAt(person.first(), "witness")) {
      return false;
    }
    return actor.national() && (before.equals("của") || before.equals("of"))
        || scene.cues().endsAt(person.first(), "mentioned")
        || actor.place() == null
            && scene.cues().has(scene.text().sentenceOf(person.first()), "founders");
  }

  /** Who is named later, or before the first word of activity, was there too. */
  void spread(List<Draft> drafts, List<Sentence> reported) {
    var named = new HashSet<String>();
    drafts.forEach(draft -> named.addAll(draft.officials.keySet()));
    for (var sentence : reported) {
      for (var person : stage.scene().people(sentence)) {
        var actor = stage.cast().of(person);
        if (actor != null && !drafts.isEmpty() && !named.contains(actor.name())) {
          var draft = nearest(drafts, sentence);
          if (attends(draft, sentence, person, actor)) {
            named.add(actor.name());
            draft.official(
                new Official(
                    actor.name(),
                    actor.title(),
                    actor.side(),
                    Roles.of(stage.scene(), sentence, person, actor)));
          }
        }
      }
    }
  }

  /** The last activity told before a sentence, else the first one. */
  private static Draft nearest(List<Draft> drafts, Sentence sentence) {
    var nearest = drafts.get(0);
    for (var draft : drafts) {
      if (draft.sentences.get(0).index() <= sentence.index()) {
        nearest = draft;
      }
    }
    return nearest;
  }
}
