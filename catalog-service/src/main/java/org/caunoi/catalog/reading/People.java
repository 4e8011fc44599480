package org.caunoi.catalog.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.official.Official;

/** Turns the officials of one reading into people of the register. */
final class People {

  /** Stands for the side where the reading names no party of it. */
  private static final FactParty NOBODY = nobody();

  private final Map<String, Official> officials = new HashMap<>();

  /** Someone named in a fact, with the party acted for. */
  private record Someone(ReadOfficial read, FactParty party) {}

  /** Finds the people of these facts, and creates those that are new. */
  People(List<Draft> drafts, Known<Official> known) {
    SortedMap<String, Someone> named = new TreeMap<>();
    for (Draft draft : drafts) {
      for (ReadOfficial read : draft.readOfficials()) {
        if (read.name() != null) {
          FactParty party = actsFor(read, draft.parties());
          named.putIfAbsent(Identity.ofOfficial(read.name(), party), new Someone(read, party));
        }
      }
    }
    officials.putAll(known.allOf(named, (key, someone) -> create(key, someone, known)));
  }

  /** The people of one fact, in the order of the article. */
  List<FactOfficial> of(Draft draft) {
    return draft.readOfficials().stream().map(read -> one(read, draft.parties())).toList();
  }

  private FactOfficial one(ReadOfficial read, List<FactParty> parties) {
    FactOfficial official = new FactOfficial();
    official.name = read.name();
    official.title = read.title();
    official.side = read.side();
    official.role = read.role();
    if (read.name() != null) {
      String identity = Identity.ofOfficial(read.name(), actsFor(read, parties));
      Official known = officials.get(identity);
      // One who was merged by hand is the other one.
      official.officialId = known.mergedInto == null ? known.id : known.mergedInto;
    }
    return official;
  }

  private static FactParty actsFor(ReadOfficial read, List<FactParty> parties) {
    return FactOfficial.partyOf(read.side(), read.title(), parties).orElse(NOBODY);
  }

  private static Official create(String identity, Someone someone, Known<Official> known) {
    Official official = new Official(identity, known.now());
    official.name = String.valueOf(someone.read().name());
    official.side = someone.read().side();
    official.localityId = someone.party().localityId;
    official.organisationId = someone.party().organisationId;
    official.country = someone.party().country;
    return official;
  }

  private static FactParty nobody() {
    FactParty nobody = new FactParty();
    nobody.name = "";
    return nobody;
  }
}
