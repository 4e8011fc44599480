package org.caunoi.catalog.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caunoi.catalog.article.Warning;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.PartyLevel;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.fact.Places;
import org.caunoi.catalog.fact.Places.Place;
import org.caunoi.catalog.organisation.Organisation;
import org.caunoi.catalog.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Turns the parties of one reading into localities and organisations of the register. */
final class Parties {

  private static final String HOME_COUNTRY = "VN";

  private final Map<String, Place> places;
  private final boolean vietnamese;
  private final List<Warning> warnings = new ArrayList<>();

  Parties(Reading reading, Places places) {
    this.places = places.find(reading.parties().flatMap(ReadParty::localities).toList());
    this.vietnamese = reading.article().language().startsWith("vi");
  }

  /** Finds all organisations among the parties of these facts, and creates those that are new. */
  void nameOrganisations(List<Draft> drafts, Known<Organisation> known) {
    SortedMap<String, FactParty> named = new TreeMap<>();
    organisations(drafts)
        .forEach(party -> named.putIfAbsent(Identity.ofOrganisation(party), party));
    Map<String, Organisation> found =
        known.allOf(named, (identity, party) -> create(identity, party, known.now()));
    organisations(drafts).forEach(party -> name(party, found.get(Identity.ofOrganisation(party))));
  }

  /** One that was merged by hand is the other one, and belongs where that does. */
  private static void name(FactParty party, Organisation found) {
    Organisation named = found;
    if (found.mergedInto != null) {
      named = Organisation.findById(found.mergedInto);
      party.ofLocalityId = named.ofLocalityId;
    }
    party.organisationId = named.id;
  }

  private static Stream<FactParty> organisations(List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.parties().stream())
        .filter(party -> party.level == PartyLevel.ORGANISATION);
  }

  /** Ids that the gazetteer does not know: their parties stay as names. */
  List<Warning> warnings() {
    return warnings.stream().distinct().toList();
  }

  /** The parties in the order given, those of Viet Nam on the home side. */
  List<FactParty> all(List<ReadParty> read) {
    return read.stream().map(party -> resolve(party, sideOf(party))).toList();
  }

  /** The parties in the order given, on one side. */
  List<FactParty> all(List<ReadParty> read, PartySide side) {
    return read.stream().map(party -> resolve(party, side)).toList();
  }

  private PartySide sideOf(ReadParty read) {
    Place place =
        read.localities().map(places::get).filter(Objects::nonNull).findFirst().orElse(null);
    String country = place == null ? read.country() : place.country();
    return HOME_COUNTRY.equals(country) ? PartySide.HOME : PartySide.PARTNER;
  }

  private FactParty resolve(ReadParty read, PartySide side) {
    FactParty party = new FactParty();
    party.side = side;
    party.localityId = read.isOrganisation() ? null : known(read.localityId(), read.name());
    party.ofLocalityId = known(ofLocality(read), read.name());
    party.body = read.body();
    party.name = read.name();
    party.nameEn = read.nameEn();
    party.country = read.country();
    party.level = read.level();
    return party;
  }

  private static @Nullable String ofLocality(ReadParty read) {
    return read.ofLocalityId() == null && read.isOrganisation()
        ? read.localityId()
        : read.ofLocalityId();
  }

  private @Nullable String known(@Nullable String localityId, String name) {
    if (localityId == null) {
      return null;
    }
    Place place = places.get(localityId);
    if (place != null) {
      // Merged by hand into another one; readers with an older gazetteer do not know it.
      return place.mergedInto() == null ? localityId : place.mergedInto();
    }
    warnings.add(new Warning("unknown-locality", localityId + " (" + name + ")"));
    return null;
  }

  private Organisation create(String identity, FactParty party, Instant now) {
    Organisation organisation = new Organisation(identity, now);
    organisation.name = party.name;
    organisation.nameVi = vietnamese ? party.name : null;
    organisation.nameEn = vietnamese || party.nameEn != null ? party.nameEn : party.name;
    organisation.kind = OrganisationKind.ofName(party.name);
    organisation.ofLocalityId = party.ofLocalityId;
    organisation.country = party.country;
    return organisation;
  }
}
