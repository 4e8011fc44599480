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
    return draft.told || draft.localActor && foreignLocal;
  }

  static double of(Stage stage, List<Draft> drafts) {
    return drafts.stream()
        .mapToDouble(Relevance::confidence)
        .max()
        .orElse(stage.home() == null ? 0 : 0.2);
  }

  /** The more of a draft is told and not concluded, the surer it is. */
  static double confidence(Draft draft) {
    var sure = draft.told ? 0.5 : 0.3;
    sure += draft.day.full() ? 0.15 : 0;
    sure += draft.officials.values().stream().anyMatch(o -> o.side() == Side.HOME) ? 0.1 : 0;
    sure += draft.officials.values().stream().anyMatch(o -> o.side() == Side.PARTNER) ? 0.1 : 0;
    sure +=
        draft.partners.values().stream().anyMatch(p -> p.party().localityId() != null) ? 0.1 : 0;
    return Math.round(sure * 100) / 100.0;
  }
}
