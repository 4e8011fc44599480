package org.caunoi.catalog.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.PartyLevel;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.fact.Places;

/**
 * Tells whose facts the facts of one article are. A fact without a Vietnamese locality of its own
 * (the anniversary of two countries, a promise without a name) belongs to the activities that the
 * article tells of.
 */
final class Home {

  private final Set<String> ours;
  private final boolean articleIsOurs;

  Home(List<Draft> drafts, Places places) {
    this.ours =
        places.ours(
            drafts.stream()
                .flatMap(draft -> homes(draft).stream())
                .map(FactParty::homeId)
                .filter(Objects::nonNull)
                .toList());
    this.articleIsOurs =
        drafts.stream()
            .filter(draft -> draft.read() instanceof ReadActivity)
            .anyMatch(draft -> anyOurs(homes(draft)));
  }

  /** Whether a home of the fact is the office, a unit under it, or a predecessor of either. */
  boolean isOurs(Draft draft) {
    List<FactParty> homes = homes(draft);
    return homes.isEmpty() && !(draft.read() instanceof ReadActivity)
        ? articleIsOurs
        : anyOurs(homes);
  }

  private boolean anyOurs(List<FactParty> homes) {
    return homes.stream().map(FactParty::homeId).filter(Objects::nonNull).anyMatch(ours::contains);
  }

  private static List<FactParty> homes(Draft draft) {
    return draft.parties().stream()
        .filter(party -> party.side == PartySide.HOME && party.level != PartyLevel.COUNTRY)
        .toList();
  }
}
