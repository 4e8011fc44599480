package org.caunoi.extraction.fact;

import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.place.Mention;
import org.jspecify.annotations.Nullable;

/** Tells where an activity takes place. */
final class Venue {

  private Venue() {}

  /** Where an activity takes place; null where it is not told. */
  static @Nullable Mention of(Scene scene, Draft draft) {
    for (var place : scene.places(draft.sentences.get(0))) {
      if (place.at() && place.local()) {
        return place;
      }
    }
    if (draft.venue != null) {
      return draft.venue;
    }
    var received = draft.officials.values().stream().anyMatch(o -> o.role() == Role.HOST);
    var home = draft.homes.values().iterator().next();
    return received ? home.place() : null;
  }

  /** From where our side sees it; null where the place is not known. */
  static @Nullable Direction direction(Scene scene, Draft draft, @Nullable Mention place) {
    if (scene.cues().has(draft.sentences.get(0), "online")) {
      return Direction.ONLINE;
    }
    if (place == null || place.level() == Level.COUNTRY && place.country() == null) {
      return null;
    }
    if (place.vietnamese()) {
      return Direction.INCOMING;
    }
    var theirs =
        draft.partners.values().stream()
            .anyMatch(p -> String.valueOf(p.party().country()).equals(place.country()));
    return theirs ? Direction.OUTGOING : Direction.ELSEWHERE;
  }
}
