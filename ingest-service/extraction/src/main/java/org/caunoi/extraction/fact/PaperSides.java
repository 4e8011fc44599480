package org.caunoi.extraction.fact;

import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Sentence;

/** Tells between whom a paper is. */
final class PaperSides {

  private final Stage stage;

  PaperSides(Stage stage) {
    this.stage = stage;
  }

  /** Adds the parties that the sentence names with a paper. */
  void add(Paper paper, Sentence sentence, Naming naming) {
    var between = between(sentence, naming);
    for (var party : stage.parties(sentence)) {
      var place = party.place();
      var local = place != null && place.local() && !place.adjective();
      var acts = local && party.acting();
      var other = naming.more() && party.foreign() && !within(party, naming, sentence);
      if (party.first() >= between && !other && (party.organisation() || acts)) {
        paper.parties.putIfAbsent(party.key(), party);
      }
    }
    if (between == sentence.first()) {
      Sides.homes(stage, sentence).values().forEach(p -> paper.parties.putIfAbsent(p.key(), p));
      Sides.partners(stage, sentence).values().stream()
          .filter(p -> p.party().level() != Level.COUNTRY)
          .filter(
              p ->
                  !naming.more()
                      || paper.parties.values().stream().noneMatch(PartyMention::foreign))
          .forEach(p -> paper.parties.putIfAbsent(p.key(), p));
    }
    if (between > sentence.first() && !paper.namesBothSides()) {
      stage.parties(sentence).stream()
          .filter(p -> p.first() >= between && p.place() != null && p.place().local())
          .forEach(p -> paper.parties.putIfAbsent(p.key(), p));
    }
    paper.told = paper.namesBothSides();
  }

  /** Of two papers in a sentence each has the partner that stands with it, if there is one. */
  private boolean within(PartyMention party, Naming naming, Sentence sentence) {
    var near =
        stage.parties(sentence).stream()
            .anyMatch(p -> p.foreign() && p.first() >= naming.last() && p.first() < naming.to());
    return !near || party.first() >= naming.last() && party.first() < naming.to();
  }

  /** Behind "giữa" stand the parties; the localities of witnesses stand before it. */
  private int between(Sentence sentence, Naming naming) {
    for (var t = naming.to() - 1; t > naming.from(); t--) {
      var at = t;
      if (stage.scene().text().lower(t).equals("giữa")
          || stage.scene().text().lower(t).equals("between")) {
        var behind =
            stage.parties(sentence).stream()
                .filter(p -> p.first() > at && p.first() < naming.to())
                .toList();
        return behind.size() > 1 ? t : sentence.first();
      }
    }
    return sentence.first();
  }
}
