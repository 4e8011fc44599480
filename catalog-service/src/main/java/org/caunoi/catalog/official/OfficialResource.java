package org.caunoi.catalog.official;

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

/** The officials of the register. */
@Path("/api/v1/officials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "officials")
class OfficialResource extends PartableResource<Official, NewOfficial, OfficialView> {

  private final Facts facts;
  private final MentionQuery mentions;

  OfficialResource(
      Facts facts,
      MentionQuery mentions,
      Typing typing,
      Creation creation,
      Regroupings regroupings,
      Partings partings) {
    super(NewOfficial.KIND, typing, creation, regroupings, partings);
    this.facts = facts;
    this.mentions = mentions;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listOfficials",
      summary = "List officials",
      description = "The latest to enter the register first.")
  public Page<OfficialView> list(@BeanParam ReviewFilter filter) {
    Page<Official> page = facts.page(Official.class, filter);
    Map<UUID, List<EvidenceView>> quotes =
        mentions.ofOfficials(page.items().stream().map(one -> one.id).toList());
    Map<UUID, List<Position>> positions = Official.positionsOf(quotes.keySet());
    return page.map(
        one ->
            OfficialView.of(
                one,
                quotes.getOrDefault(one.id, List.of()),
                positions.getOrDefault(one.id, List.of())));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "getOfficial", summary = "Read an official")
  public OfficialView get(@PathParam("id") UUID id) {
    return view(facts.get(Official.class, id));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decideOfficial",
      summary = "Confirm or reject an official",
      description = "Needs If-Match. A decision that changes nothing is refused (409).")
  public OfficialView decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision decision) {
    return view(facts.decide(Official.class, id, ifMatch, decision));
  }

  @Override
  protected Official another(Official one, Instant now) {
    return Official.another(one, now);
  }

  @Override
  protected OfficialView view(Official official) {
    UUID id = official.id;
    return OfficialView.of(
        official,
        mentions.ofOfficials(List.of(id)).getOrDefault(id, List.of()),
        Official.positionsOf(List.of(id)).getOrDefault(id, List.of()));
  }
}
