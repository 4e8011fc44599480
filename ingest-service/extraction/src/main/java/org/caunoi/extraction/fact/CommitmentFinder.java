package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;

/** Finds what the sides promise, ask and wish. */
final class CommitmentFinder {

  private final Stage stage;
  private final List<Draft> drafts;
  private final Text text;
  private final List<Commitment> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private CommitmentFinder(Stage stage, List<Draft> drafts) {
    this.stage = stage;
    this.drafts = drafts;
    text = stage.scene().text();
  }

  /**
   * @param drafts the activities of the reading, in its order: at one of them it was said
   */
  static List<Commitment> find(Stage stage, List<Draft> drafts) {
    var finder = new CommitmentFinder(stage, drafts);
    var utterances = new Utterances(stage);
    for (var sentence : finder.text.sentences()) {
      utterances.of(sentence).forEach(utterance -> finder.add(sentence, utterance));
    }
    return List.copyOf(finder.found);
  }

  /**
   * The activity told last before the sentence; a signing is where one signs, not where one talks.
   */
  private int activity(Sentence sentence) {
    var best = -1;
    for (var i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      if (draft.type == ActivityType.SIGNING) {
        continue;
      }
      if (best < 0 || draft.sentences.get(0).index() <= sentence.index()) {
        best = i;
      }
    }
    return Math.max(best, 0);
  }

  /** What a caption or a teaser says again is said once. */
  private void add(Sentence sentence, Utterance utterance) {
    var clause = text.slice(utterance.first(), utterance.last()).strip();
    if (!seen.add(utterance.side() + Letters.fold(clause))) {
      return;
    }
    var activity = activity(sentence);
    var sectors = SectorFinder.find(text, utterance.first(), utterance.last());
    found.add(
        new Commitment(
            utterance.side(),
            utterance.modality(),
            clause,
            sectors,
            drafts.get(activity).parties(),
            activity,
            List.of(stage.scene().evidence(sentence)),
            sectors.isEmpty() ? 0.4 : 0.6,
            List.of("commitment-" + utterance.modality().name().toLowerCase(Locale.ROOT))));
  }
}
