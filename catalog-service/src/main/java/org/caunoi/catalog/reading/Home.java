package org.caunoi.catalog.reading;

import java.util.List;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.PartyLevel;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.locality.Office;

/**
 * Tells whose facts the facts of one article are. A fact without a Vietnamese locality of its own
 * (the anniversary of two countries, a promise without a name) belongs to the activities that the
 * article tells of.
 */
final class Home {

  private final Office office;
  private final boolean articleIsOurs;

  Home(List<Draft> drafts, Office office) {
    this.office = office;
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
    return homes.stream().map(FactParty::homeId).anyMatch(office::owns);
  }

  private static List<FactParty> homes(Draft draft) {
    return draft.parties().stream()
        .filter(party -> party.side == PartySide.HOME && party.level != PartyLevel.COUNTRY)
        .toList();
  }
}
