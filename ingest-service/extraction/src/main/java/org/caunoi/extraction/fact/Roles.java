package org.caunoi.extraction.fact;

import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.text.Sentence;

/** Tells what a person did in a sentence. */
final class Roles {

  /** Words between a name and the word that gives its role. */
  private static final int NEAR = 8;

  private Roles() {}

  static Role of(Scene scene, Sentence sentence, Person person, Actor actor) {
    var text = scene.text();
    if (scene.cues().has(sentence, "witness")) {
      return Role.WITNESS;
    }
    var from = Math.max(sentence.first(), person.first() - NEAR);
    var to = Math.min(sentence.last(), person.last() + NEAR);
    if (scene.cues().has(person.last(), to, "leads")
        || scene.cues().has(from, person.first(), "leads")) {
      return Role.HEAD_OF_DELEGATION;
    }
    if (actor.side() == Side.HOME && scene.cues().has(person.last(), to, "reception")) {
      return Role.HOST;
    }
    return Role.PARTICIPANT;
  }
}
