package org.caunoi.catalog.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.MentionQuery;
import org.caunoi.catalog.fact.ReviewFilter;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.PartableResource;
import org.caunoi.catalog.merge.Partings;
import org.caunoi.catalog.merge.Regroupings;
import org.caunoi.catalog.review.NewDecision;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The organisations of the register. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class OrganisationResource
    extends PartableResource<Organisation, NewOrganisation, OrganisationView> {

  private final Facts facts;
  private final MentionQuery mentions;

  OrganisationResource(
      Facts facts,
      MentionQuery mentions,
      Typing typing,
      Creation creation,
      Regroupings regroupings,
      Partings partings) {
    super(NewOrganisation.KIND, typing, creation, regroupings, partings);
    this.facts = facts;
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
    Page<Organisation> page = facts.page(Organisation.class, filter);
    Map<UUID, List<EvidenceView>> quotes =
        mentions.ofOrganisations(page.items().stream().map(one -> one.id).toList());
    return page.map(one -> OrganisationView.of(one, quotes.getOrDefault(one.id, List.of())));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "getOrganisation", summary = "Read an organisation")
  public OrganisationView get(@PathParam("id") UUID id) {
    return view(facts.get(Organisation.class, id));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decideOrganisation",
      summary = "Confirm or reject an organisation",
      description = "Needs If-Match. A decision that changes nothing is refused (409).")
  public OrganisationView decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision decision) {
    return view(facts.decide(Organisation.class, id, ifMatch, decision));
  }

  @Override
  protected Organisation another(Organisation one, Instant now) {
    return Organisation.another(one, now);
  }

  @Override
  protected OrganisationView view(Organisation organisation) {
    UUID id = organisation.id;
    return OrganisationView.of(
        organisation, mentions.ofOrganisations(List.of(id)).getOrDefault(id, List.of()));
  }
}
