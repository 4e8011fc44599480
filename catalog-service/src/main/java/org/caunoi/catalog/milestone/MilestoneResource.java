package org.caunoi.catalog.milestone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.caunoi.catalog.fact.FactFilter;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.PartyNames;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.typing.FactResource;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The milestones of the register. */
@Path("/api/v1/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "milestones")
class MilestoneResource extends FactResource<Milestone, NewMilestone, MilestoneView> {

  private final PartyNames names;

  MilestoneResource(Facts facts, PartyNames names, Typing typing, Creation creation) {
    super(NewMilestone.KIND, facts, typing, creation);
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
    return view(facts.page(Milestone.class, filter));
  }

  @Override
  protected Function<Milestone, MilestoneView> views(List<Milestone> all) {
    Names known = names.of(all);
    return milestone -> MilestoneView.of(milestone, known);
  }
}
