package org.caunoi.catalog.official;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.fact.FactView;
import org.caunoi.catalog.fact.OfficialSide;
import org.caunoi.catalog.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person as the API shows one; the evidence is that of the latest facts that name the person.
 *
 * @param localityId for which locality the person acts
 * @param organisationId or for which organisation
 * @param nameForms other ways in which the name is written
 * @param posts what the person holds or held, as people know it
 * @param positions the titles that articles gave the person, the first one first
 */
@Schema(name = "Official")
public record OfficialView(
    @JsonUnwrapped FactView fact,
    String name,
    OfficialSide side,
    @Nullable String localityId,
    @Nullable UUID organisationId,
    @Nullable String country,
    List<String> nameForms,
    List<Post> posts,
    List<Position> positions)
    implements Versioned {

  /** As it is stored, with what is derived from facts. */
  static OfficialView of(Official official, List<EvidenceView> evidence, List<Position> positions) {
    return new OfficialView(
        FactView.of(official, evidence),
        official.name,
        official.side,
        official.localityId,
        official.organisationId,
        official.country,
        official.nameForms,
        List.copyOf(official.posts),
        positions);
  }

  @Override
  public long version() {
    return fact.version();
  }
}
