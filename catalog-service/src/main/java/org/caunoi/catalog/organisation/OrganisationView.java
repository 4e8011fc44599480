package org.caunoi.catalog.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.fact.FactView;
import org.caunoi.catalog.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the API shows it; the evidence is that of the latest facts that name it.
 *
 * @param name as first written
 * @param nameNative in its own script
 * @param ofLocalityId where it belongs; its facts count for that locality
 * @param endedOn the last day on which it existed
 * @param successorId what took its place
 */
@Schema(name = "Organisation")
public record OrganisationView(
    @JsonUnwrapped FactView fact,
    OrganisationKind kind,
    String name,
    @Nullable String nameVi,
    @Nullable String nameEn,
    @Nullable String nameNative,
    List<String> aliases,
    @Nullable String ofLocalityId,
    @Nullable String country,
    @Nullable LocalDate endedOn,
    @Nullable UUID successorId)
    implements Versioned {

  /** As it is stored, with what is derived from facts. */
  static OrganisationView of(Organisation organisation, List<EvidenceView> evidence) {
    return new OrganisationView(
        FactView.of(organisation, evidence),
        organisation.kind,
        organisation.name,
        organisation.nameVi,
        organisation.nameEn,
        organisation.nameNative,
        organisation.aliases,
        organisation.ofLocalityId,
        organisation.country,
        organisation.endedOn,
        organisation.successorId);
  }

  @Override
  public long version() {
    return fact.version();
  }
}
