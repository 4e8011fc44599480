package org.caunoi.extraction.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;

/**
 * Tells what was talked about at an activity: the sectors of its part of the article. A word counts
 * by its sentence: what the two sides do or want counts in full, what describes a place does not
 * count; words inside names of places, organisations and persons do not count either.
 */
final class Topics {

  /** A sector is named once where it is talked about, or several times in passing. */
  private static final double ENOUGH = 0.9;

  private static final double WEAK = 0.5;
  private static final double SPOKEN = 0.6;
  private static final double PASSING = 0.4;

  /** Shorter lines are credits and names of newspapers, words. */
  private static final int SHORTEST = 4;

  private final Stage stage;
  private final Scene scene;
  private final boolean[] named;

  Topics(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
    named = named();
  }

  /** The sectors of an activity in the order of the text, each with its first word there. */
  Map<String, Match<String>> of(Draft draft, List<Draft> drafts) {
    var weights = new LinkedHashMap<String, Double>();
    var sectors = new LinkedHashMap<String, Match<String>>();
    for (var sentence : scene.text().sentences()) {
      if (told(sentence, draft, drafts)) {
        weigh(sentence, weights, sectors);
      }
    }
    sectors.keySet().removeIf(sector -> weights.getOrDefault(sector, 0.0) < ENOUGH);
    return sectors;
  }

  private void weigh(
      Sentence sentence, Map<String, Double> weights, Map<String, Match<String>> first) {
    var weight = weight(sentence);
    for (var word : SectorFinder.words(scene.text(), sentence.first(), sentence.last())) {
      if (weight > 0 && !named[word.first()]) {
        var worth = SectorFinder.weak(word) ? weight * WEAK : weight;
        for (var code : SectorFinder.codes(word)) {
          weights.merge(code, worth, Double::sum);
          first.putIfAbsent(code, word);
        }
      }
    }
  }

  private double weight(Sentence sentence) {
    if (sentence.last() - sentence.first() < SHORTEST) {
      return 0;
    }
    var cues = scene.cues();
    var spoken =
        !scene.people(sentence).isEmpty()
            || cues.has(sentence.first(), sentence.first() + 1, "pronoun");
    if (cues.has(sentence, "scenery") && !spoken) {
      return 0;
    }
    if (sentence.index() < 2 || cues.has(sentence, "topic")) {
      return 1;
    }
    return spoken ? SPOKEN : PASSING;
  }

  /** Does a sentence belong to the activity? All do up to the next activity with another party. */
  private boolean told(Sentence sentence, Draft draft, List<Draft> drafts) {
    if (draft.sentences.contains(sentence)) {
      return true;
    }
    var nearest = drafts.get(0);
    for (var other : drafts) {
      var first = other.sentences.get(0).index();
      if (first <= sentence.index() && first >= nearest.sentences.get(0).index()) {
        nearest = other;
      }
    }
    return nearest == draft || nearest.sharesPartner(draft.partners);
  }

  private boolean[] named() {
    var inside = new boolean[scene.text().size()];
    for (var sentence : scene.text().sentences()) {
      for (var party : stage.parties(sentence)) {
        if (party.organisation()) {
          mark(inside, party.first(), party.last());
        }
      }
    }
    scene.places().forEach(place -> mark(inside, place.from(), place.last()));
    scene.people().forEach(person -> mark(inside, person.first(), person.last()));
    return inside;
  }

  private static void mark(boolean[] inside, int first, int last) {
    for (var t = first; t < Math.min(last, inside.length); t++) {
      inside[t] = true;
    }
  }
}
