package org.caunoi.catalog.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.MentionQuery;
import org.caunoi.catalog.fact.ReviewFilter;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.PartableResource;
import org.caunoi.catalog.merge.Partings;
import org.caunoi.catalog.merge.Regroupings;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organisations of the register. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class OrganisationResource
    extends PartableResource<Organisation, NewOrganisation, OrganisationView> {

  private final MentionQuery mentions;

  OrganisationResource(
      Facts facts,
      MentionQuery mentions,
      Typing typing,
      Creation creation,
      Regroupings regroupings,
      Partings partings) {
    super(NewOrganisation.KIND, facts, typing, creation, regroupings, partings);
    this.mentions = mentions;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listOrganisations",
      summary = "List organisations",
      description = "The latest to enter the register first.")
  public Page<OrganisationView> list(@BeanParam ReviewFilter filter) {
    return view(facts.page(Organisation.class, filter));
  }

  @Override
  protected Organisation another(Organisation one, Instant now) {
    return Organisation.another(one, now);
  }

  @Override
  protected Function<Organisation, OrganisationView> views(List<Organisation> all) {
    Map<UUID, List<EvidenceView>> quotes =
        mentions.ofOrganisations(all.stream().map(one -> one.id).toList());
    return one -> OrganisationView.of(one, quotes.getOrDefault(one.id, List.of()));
  }
}
