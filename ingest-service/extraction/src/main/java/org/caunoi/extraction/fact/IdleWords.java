package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.text.Sentence;

/**
 * Words for activities that begin none: they name what is told elsewhere.
 *
 * @param drafts the activities told so far
 * @param reported the sentences read so far
 */
record IdleWords(Stage stage, List<Draft> drafts, List<Sentence> reported) {

  boolean is(Occasion occasion, Counterparts sides) {
    return occasion.noun() && besides(occasion.sentence())
        || !sides.told() && !occasion.day().daily() && (planned() || toSign(occasion));
  }

  /** The stops of a trip to come are told with no word for what is to come. */
  private boolean planned() {
    return !drafts.isEmpty()
        && drafts.stream().allMatch(d -> d.type == ActivityType.VISIT && d.act == Act.PLANNED);
  }

  /** "Phát biểu tại hội nghị": the conference that was held to sign. */
  private boolean toSign(Occasion occasion) {
    return occasion.event()
        && occasion.noun()
        && drafts.isEmpty()
        && stage.scene().text().lower(occasion.first() - 1).equals("tại")
        && reported.stream()
            .limit(Stage.LEAD)
            .anyMatch(s -> stage.scene().cues().has(s, "signing"));
  }

  /** "Cùng dự buổi tiếp của Thủ tướng có ...": who else was there; it makes nobody the host. */
  private boolean besides(Sentence sentence) {
    var first = sentence.first();
    return stage.scene().cues().has(first, first + 2, "present")
        && stage.scene().people().stream()
            .filter(person -> person.last() < first && person.national())
            .map(person -> stage.cast().of(person))
            .anyMatch(actor -> actor != null && actor.side() == Side.HOME);
  }
}
