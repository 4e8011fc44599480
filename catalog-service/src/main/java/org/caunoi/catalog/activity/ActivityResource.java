package org.caunoi.catalog.activity;

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
import org.caunoi.catalog.merge.Regroupings;
import org.caunoi.catalog.merge.SplittableResource;
import org.caunoi.catalog.review.NewDecision;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The activities of the register. */
@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class ActivityResource extends SplittableResource<Activity, NewActivity, ActivityView> {

  private final Facts facts;
  private final PartyNames names;

  ActivityResource(
      Facts facts, PartyNames names, Typing typing, Creation creation, Regroupings regroupings) {
    super(NewActivity.KIND, typing, creation, regroupings);
    this.facts = facts;
    this.names = names;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listActivities",
      summary = "List activities",
      description = "Newest first by start date; those without a date come last.")
  public Page<ActivityView> list(@BeanParam FactFilter filter) {
    Page<Activity> page = facts.page(Activity.class, filter);
    Names known = names.of(page.items());
    return page.map(activity -> ActivityView.of(activity, known));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "getActivity", summary = "Read an activity")
  public ActivityView get(@PathParam("id") UUID id) {
    return view(facts.get(Activity.class, id));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decideActivity",
      summary = "Confirm or reject an activity",
      description =
          "Needs If-Match. A decision that changes nothing is refused (409). Does not decide on its agreements.")
  public ActivityView decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision decision) {
    return view(facts.decide(Activity.class, id, ifMatch, decision));
  }

  @Override
  protected ActivityView view(Activity activity) {
    return ActivityView.of(activity, names.of(List.of(activity)));
  }
}
