package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;

/** Lists the rules behind the facts of one article. */
final class Steps {

  private Steps() {}

  static List<Step> of(
      String body,
      List<Draft> drafts,
      List<Paper> papers,
      List<Commitment> commitments,
      List<Milestone> milestones) {
    var steps = new ArrayList<Step>();
    for (var i = 0; i < drafts.size(); i++) {
      steps.addAll(drafts.get(i).trail.steps("/activities/" + i, body));
    }
    for (var i = 0; i < papers.size(); i++) {
      steps.addAll(papers.get(i).trail.steps("/agreements/" + i, body));
    }
    for (var i = 0; i < commitments.size(); i++) {
      var fact = commitments.get(i);
      steps.addAll(steps("/commitments/" + i, fact.rules(), fact.evidence()));
    }
    for (var i = 0; i < milestones.size(); i++) {
      var fact = milestones.get(i);
      steps.addAll(steps("/milestones/" + i, fact.rules(), fact.evidence()));
    }
    return List.copyOf(steps);
  }

  /** All rules of a promise or a milestone fire in its one sentence. */
  private static List<Step> steps(String fact, List<String> rules, List<Evidence> evidence) {
    return rules.stream().map(rule -> new Step(fact, rule, evidence.get(0).quote())).toList();
  }
}
