package org.caunoi.extraction.fact;

import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.Sentence;

/** Tells who signs a paper, who witnesses it and who is only named with it. */
final class Signatories {

  /** Words between the first signatory and the word "ký". */
  private static final int NEAR = 30;

  private final Stage stage;
  private final Lexicon words;

  /**
   * @param words the words of papers, with the list {@code sign}
   */
  Signatories(Stage stage, Lexicon words) {
    this.stage = stage;
    this.words = words;
  }

  void add(Paper paper, Sentence sentence) {
    if (paper.status != AgreementStatus.SIGNED || paper.background) {
      return;
    }
    var witness = stage.scene().cues().has(sentence, "witness");
    for (var person : stage.scene().people(sentence)) {
      var actor = stage.cast().of(person);
      if (actor != null && !Attendance.mentioned(stage.scene(), person, actor)) {
        var role = witness ? Role.WITNESS : Role.SIGNATORY;
        var signs = role == Role.WITNESS || signs(person, sentence) && !guest(person);
        var official =
            new Official(
                actor.name(), actor.title(), actor.side(), signs ? role : Role.PARTICIPANT);
        if (signs || actor.title() != null && !actor.national()) {
          (signs ? paper.officials : paper.present).putIfAbsent(actor.name(), official);
        }
      }
    }
  }

  /** "trong chuyến thăm của Tổng Bí thư A, hai tỉnh ký": A is only named. */
  private boolean guest(Person person) {
    var before = stage.scene().text().lower(person.first() - 1);
    return before.equals("của") || before.equals("of") || before.equals("by") && person.national();
  }

  /** Does the word "ký" follow a name with nothing but names and small words between? */
  private boolean signs(Person person, Sentence sentence) {
    var to = Math.min(sentence.last(), person.last() + NEAR);
    for (var match : words.find(stage.scene().text(), person.last(), to)) {
      if (match.value().equals("sign")) {
        return !stage.scene().cues().has(person.last(), match.first(), "speech");
      }
    }
    return false;
  }
}
