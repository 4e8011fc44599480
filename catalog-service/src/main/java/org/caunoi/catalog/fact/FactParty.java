package org.caunoi.catalog.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party of a fact: a locality, an organisation, or (neither id) a name that is not resolved yet.
 * An organ that acts for a locality is the locality, with {@code body} as written.
 */
@Embeddable
public class FactParty {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public PartySide side;

  @Nullable
  @Column(name = "locality_id")
  public String localityId;

  @Nullable
  @Column(name = "organisation_id")
  public UUID organisationId;

  /** Where an organisation belongs. */
  @Nullable
  @Column(name = "of_locality_id")
  public String ofLocalityId;

  @Nullable public String body;

  /** As written. */
  @Column(nullable = false)
  public String name;

  @Nullable
  @Column(name = "name_en")
  public String nameEn;

  /** ISO 3166-1 alpha-2. */
  @Nullable public String country;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public PartyLevel level;

  /** The locality that the party is or belongs to. */
  public @Nullable String homeId() {
    return localityId != null ? localityId : ofLocalityId;
  }

  /** The same party, to be changed apart from this one. */
  public FactParty copy() {
    FactParty copy = new FactParty();
    copy.side = side;
    copy.localityId = localityId;
    copy.organisationId = organisationId;
    copy.ofLocalityId = ofLocalityId;
    copy.body = body;
    copy.name = name;
    copy.nameEn = nameEn;
    copy.country = country;
    copy.level = level;
    return copy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactParty party
        && side == party.side
        && level == party.level
        && name.equals(party.name)
        && Objects.equals(localityId, party.localityId)
        && Objects.equals(organisationId, party.organisationId)
        && Objects.equals(ofLocalityId, party.ofLocalityId)
        && Objects.equals(body, party.body)
        && Objects.equals(nameEn, party.nameEn)
        && Objects.equals(country, party.country);
  }

  @Override
  public int hashCode() {
    return Objects.hash(side, name, localityId, organisationId);
  }
}
