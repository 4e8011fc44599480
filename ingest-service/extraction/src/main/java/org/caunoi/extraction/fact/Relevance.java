package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.place.Level;

/** Judges whether an activity is one of a Vietnamese locality with a foreign party. */
final class Relevance {

  private Relevance() {}

  static boolean counts(Draft draft) {
    var home = draft.homes.values().stream().anyMatch(h -> h.place() != null && h.place().home());
    if (!home || draft.partners.isEmpty()) {
      return false;
    }
    var foreignLocal =
        draft.partners.values().stream().anyMatch(p -> p.party().level() != Level.COUNTRY);
    // A guest of the state who looks at a sight is received by no locality.
    var toured = draft.type != ActivityType.MEETING && !foreignLocal && !draft.localActor;
    return draft.told && !toured || draft.localActor && foreignLocal;
  }

  /** The envoy who was met also looks at a project, or hands something over. */
  static boolean counts(Draft draft, Draft met) {
    return draft.localActor
        && met.localActor
        && met.told
        && draft.day.daily()
        && draft.sharesPartner(met.partners)
        && draft.homes.keySet().stream().anyMatch(met.homes::containsKey);
  }

  static double of(Stage stage, List<Draft> drafts) {
    return drafts.stream()
        .mapToDouble(draft -> Rules.confidence(draft.trail.rules()))
        .max()
        .orElse(stage.home() == null ? 0 : 0.2);
  }
}
