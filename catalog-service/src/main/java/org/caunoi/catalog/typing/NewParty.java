package org.caunoi.catalog.typing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.organisation.NewOrganisation;
import org.jspecify.annotations.Nullable;

/**
 * A party as a person types it: a locality, an organisation of the register, or a new one; exactly
 * one of the three.
 *
 * @param organisation one that the register does not have yet; it is found again by its name
 * @param body the organ that acts for a locality, in words
 * @param name how the paper calls it; left out: as the register does
 */
public record NewParty(
    @Nullable @Size(max = 100) String localityId,
    @Nullable UUID organisationId,
    @Nullable @Valid NewOrganisation organisation,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String body,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String name) {

  /** Of a party that is there; one that is not resolved has a name only. */
  static NewParty of(FactParty party) {
    return new NewParty(party.localityId, party.organisationId, null, party.body, party.name);
  }

  /** Of the parties that are there. */
  public static List<NewParty> of(List<FactParty> parties) {
    return parties.stream().map(NewParty::of).toList();
  }

  /** Whether it says no more than that party. */
  boolean isStill(FactParty party) {
    NewParty old = of(party);
    return equals(
        name == null
            ? new NewParty(old.localityId, old.organisationId, null, old.body, null)
            : old);
  }
}
