package org.caunoi.catalog.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caunoi.catalog.fact.Places.Place;
import org.jspecify.annotations.Nullable;

/** What the register calls the parties of a page of facts: two queries, however long the page. */
@ApplicationScoped
public class PartyNames {

  private static final String ORGANISATIONS =
      "select id, name_vi, name_en from organisation where id = any (cast(:ids as uuid[]))";

  private record OrganisationName(@Nullable String vi, @Nullable String en) {}

  private final EntityManager entities;
  private final Places places;

  PartyNames(EntityManager entities, Places places) {
    this.entities = entities;
    this.places = places;
  }

  /** The names of all parties of these facts. */
  public Names of(Collection<? extends Fact> facts) {
    Set<String> localities = new HashSet<>();
    Set<UUID> organisations = new HashSet<>();
    for (Fact fact : facts) {
      for (FactParty party : fact.parties) {
        if (party.organisationId != null) {
          organisations.add(party.organisationId);
        } else if (party.localityId != null) {
          localities.add(party.localityId);
        }
      }
    }
    return new Names(places.find(localities), organisationNames(organisations));
  }

  private Map<UUID, OrganisationName> organisationNames(Set<UUID> ids) {
    Map<UUID, OrganisationName> names = new HashMap<>();
    if (!ids.isEmpty()) {
      Query query =
          entities.createNativeQuery(ORGANISATIONS).setParameter("ids", ids.toArray(UUID[]::new));
      for (Object[] row : Rows.of(query)) {
        names.put((UUID) row[0], new OrganisationName((String) row[1], (String) row[2]));
      }
    }
    return names;
  }

  /** Names that were looked up; makes the parties of a fact. */
  public static final class Names {
    private final Map<String, Place> places;
    private final Map<UUID, OrganisationName> organisations;

    private Names(Map<String, Place> places, Map<UUID, OrganisationName> organisations) {
      this.places = places;
      this.organisations = organisations;
    }

    /** The parties of one side, in the order of the article. */
    public List<PartyView> side(Fact fact, PartySide side) {
      return fact.parties(side).stream().map(this::view).toList();
    }

    /** All parties, in the order of the article. */
    public List<PartyView> all(Fact fact) {
      return fact.parties.stream().map(this::view).toList();
    }

    private PartyView view(FactParty party) {
      String vi = null;
      String en = party.nameEn;
      if (party.organisationId != null) {
        OrganisationName organisation = organisations.get(party.organisationId);
        vi = organisation.vi();
        en = organisation.en();
      } else if (party.localityId != null) {
        Place place = places.get(party.localityId);
        vi = place.nameVi();
        en = place.nameEn();
      }
      return new PartyView(
          party.localityId,
          party.organisationId,
          party.ofLocalityId,
          party.body,
          party.name,
          vi,
          en,
          party.country,
          party.level);
    }
  }
}
