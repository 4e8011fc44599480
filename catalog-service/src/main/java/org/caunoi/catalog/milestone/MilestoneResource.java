package org.caunoi.catalog.milestone;

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
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.FactFilter;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.PartyNames;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.review.NewDecision;
import org.caunoi.catalog.typing.TypedResource;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The milestones of the register. */
@Path("/api/v1/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "milestones")
class MilestoneResource extends TypedResource<Milestone, NewMilestone, MilestoneView> {

  private final Facts facts;
  private final PartyNames names;

  MilestoneResource(Facts facts, PartyNames names, Typing typing, Creation creation) {
    super(NewMilestone.KIND, typing, creation);
    this.facts = facts;
    this.names = names;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listMilestones",
      summary = "List milestones",
      description = "Newest first by year; those without a date come last.")
  public Page<MilestoneView> list(@BeanParam FactFilter filter) {
    Page<Milestone> page = facts.page(Milestone.class, filter);
    Names known = names.of(page.items());
    return page.map(milestone -> MilestoneView.of(milestone, known));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "getMilestone", summary = "Read a milestone")
  public MilestoneView get(@PathParam("id") UUID id) {
    return view(facts.get(Milestone.class, id));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decideMilestone",
      summary = "Confirm or reject a milestone",
      description = "Needs If-Match. A decision that changes nothing is refused (409).")
  public MilestoneView decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision decision) {
    return view(facts.decide(Milestone.class, id, ifMatch, decision));
  }

  @Override
  protected MilestoneView view(Milestone milestone) {
    return MilestoneView.of(milestone, names.of(List.of(milestone)));
  }
}
