package org.caunoi.catalog.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.Locks;
import org.caunoi.catalog.fact.PartyLevel;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.fact.Places;
import org.caunoi.catalog.fact.Places.Place;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.organisation.NewOrganisation;
import org.caunoi.catalog.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Turns parties that a person types into localities and organisations of the register. */
final class TypedParties {

  private static final String HOME_COUNTRY = "VN";

  private final Typist typist;
  private final Places places;
  private final Locks locks;
  private final Map<String, Organisation> met = new HashMap<>();

  TypedParties(Typist typist, Places places, Locks locks) {
    this.typist = typist;
    this.places = places;
    this.locks = locks;
  }

  /** Finds the organisations that parties bring with them, in one order, and creates the new. */
  void meet(Stream<NewParty> all) {
    SortedMap<String, NewOrganisation> named = new TreeMap<>();
    all.map(NewParty::organisation)
        .flatMap(Stream::ofNullable)
        .forEach(one -> named.putIfAbsent(one.identity(), one));
    named.forEach(
        (identity, one) -> {
          locks.take(identity);
          met.put(identity, known(identity, one));
        });
  }

  private Organisation known(String identity, NewOrganisation typed) {
    for (Organisation known : Organisation.withIdentities(List.of(identity))) {
      known.supersededAt = null;
      return known.mergedInto == null ? known : Organisation.findById(known.mergedInto);
    }
    Organisation fresh = NewOrganisation.KIND.create().apply(typist.now());
    typist.sign(fresh, typed.statement());
    typed.writeTo(fresh, typist);
    typist.keep(fresh);
    return fresh;
  }

  /** Parties of one side, or of the side that each belongs to. */
  List<FactParty> all(
      List<FactParty> old, List<NewParty> typed, @Nullable PartySide side, String pointer) {
    List<FactParty> left = new ArrayList<>(old);
    left.removeIf(party -> side == null ? party.side == PartySide.PLACE : party.side != side);
    List<FactParty> parties = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      NewParty one = typed.get(i);
      FactParty still = left.stream().filter(one::isStill).findFirst().orElse(null);
      left.remove(still);
      String at = side == PartySide.PLACE ? pointer : pointer + "/" + i;
      FactParty party = still == null ? resolve(one, at) : still;
      if (party != null) {
        if (still == null) {
          party.side = side == null ? sideOf(party) : side;
        }
        parties.add(party);
      }
    }
    return parties;
  }

  private static PartySide sideOf(FactParty party) {
    return HOME_COUNTRY.equals(party.country) ? PartySide.HOME : PartySide.PARTNER;
  }

  private @Nullable FactParty resolve(NewParty typed, String pointer) {
    long given =
        Stream.of(typed.localityId(), typed.organisationId(), typed.organisation())
            .filter(Objects::nonNull)
            .count();
    if (given != 1) {
      typist.refuse(pointer, "one-of", "one of localityId, organisationId, organisation");
      return null;
    }
    return typed.localityId() == null ? organisation(typed, pointer) : locality(typed, pointer);
  }

  private @Nullable FactParty locality(NewParty typed, String pointer) {
    Locality locality = typist.find(Locality.class, typed.localityId(), pointer + "/localityId");
    if (locality == null) {
      return null;
    }
    FactParty party = new FactParty();
    party.localityId = locality.id;
    party.name = typed.name() == null ? locality.nameVi : typed.name();
    party.nameEn = locality.nameEn;
    party.body = typed.body();
    party.country = locality.country;
    party.level = PartyLevel.valueOf(locality.level.name());
    return party;
  }

  private @Nullable FactParty organisation(NewParty typed, String pointer) {
    NewOrganisation fresh = typed.organisation();
    Organisation organisation =
        fresh == null
            ? typist.find(Organisation.class, typed.organisationId(), pointer + "/organisationId")
            : met.get(fresh.identity());
    if (organisation == null) {
      return null;
    }
    FactParty party = new FactParty();
    party.organisationId = organisation.id;
    party.ofLocalityId = organisation.ofLocalityId;
    party.name = typed.name() == null ? organisation.name : typed.name();
    party.nameEn = organisation.nameEn;
    party.body = typed.body();
    party.country = country(organisation);
    party.level = PartyLevel.ORGANISATION;
    return party;
  }

  private @Nullable String country(Organisation organisation) {
    if (organisation.ofLocalityId == null) {
      return organisation.country;
    }
    Place place = places.find(List.of(organisation.ofLocalityId)).get(organisation.ofLocalityId);
    return place == null ? organisation.country : place.country();
  }
}
