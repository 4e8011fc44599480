package org.caunoi.catalog.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.FactOfficial;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.Locks;
import org.caunoi.catalog.official.Official;
import org.caunoi.catalog.reading.Identity;
import org.jspecify.annotations.Nullable;

/** Turns people whom a person types into officials of the register. */
final class TypedPeople {

  private record Someone(String name, NewOfficialInFact typed, FactParty party) {}

  private final Typist typist;
  private final Locks locks;

  TypedPeople(Typist typist, Locks locks) {
    this.typist = typist;
    this.locks = locks;
  }

  /** The people of a fact; whoever is only named is found again by name and party, or new. */
  List<FactOfficial> all(Fact fact, List<NewOfficialInFact> typed) {
    List<FactOfficial> left = new ArrayList<>(fact.officials);
    List<FactOfficial> officials = new ArrayList<>();
    Map<FactOfficial, String> identities = new HashMap<>();
    SortedMap<String, Someone> named = new TreeMap<>();
    for (int i = 0; i < typed.size(); i++) {
      NewOfficialInFact one = typed.get(i);
      FactOfficial still = left.stream().filter(one::isStill).findFirst().orElse(null);
      left.remove(still);
      FactOfficial official = still == null ? official(one, "/officials/" + i) : still;
      officials.add(official);
      if (still == null && one.officialId() == null && one.name() != null) {
        FactParty party = FactOfficial.partyOf(one.side(), one.title(), fact.parties).orElse(null);
        if (party == null) {
          typist.refuse("/officials/" + i + "/side", "no-party-of-this-side", null);
        } else {
          String identity = Identity.ofOfficial(one.name(), party);
          named.putIfAbsent(identity, new Someone(one.name(), one, party));
          identities.put(official, identity);
        }
      }
    }
    Map<String, Official> known = new HashMap<>();
    named.forEach((identity, someone) -> known.put(identity, known(identity, someone)));
    identities.forEach((official, identity) -> official.officialId = known.get(identity).id);
    return officials;
  }

  private FactOfficial official(NewOfficialInFact typed, String pointer) {
    Official known = typist.find(Official.class, typed.officialId(), pointer + "/officialId");
    if (known == null && typed.name() == null && typed.title() == null) {
      typist.refuse(pointer, "one-of", "one of officialId, name, title");
    }
    FactOfficial official = new FactOfficial();
    official.officialId = known == null ? null : known.id;
    official.name = nameOf(typed, known);
    official.title = typed.title();
    official.side = typed.side();
    official.role = typed.role();
    return official;
  }

  private static @Nullable String nameOf(NewOfficialInFact typed, @Nullable Official known) {
    return typed.name() != null || known == null ? typed.name() : known.name;
  }

  private Official known(String identity, Someone someone) {
    locks.take(identity);
    for (Official known : Official.withIdentities(List.of(identity))) {
      known.supersededAt = null;
      return known.mergedInto == null ? known : Official.findById(known.mergedInto);
    }
    Official fresh = new Official(identity, typist.now());
    fresh.name = someone.name();
    fresh.side = someone.typed().side();
    fresh.localityId = someone.party().localityId;
    fresh.organisationId = someone.party().organisationId;
    fresh.country = someone.party().country;
    fresh.ours = true;
    typist.sign(fresh, null);
    typist.keep(fresh);
    return fresh;
  }
}
