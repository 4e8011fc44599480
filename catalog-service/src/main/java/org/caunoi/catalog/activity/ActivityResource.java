package org.caunoi.catalog.activity;

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
import org.caunoi.catalog.merge.Regroupings;
import org.caunoi.catalog.merge.SplittableResource;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The activities of the register. */
@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class ActivityResource extends SplittableResource<Activity, NewActivity, ActivityView> {

  private final PartyNames names;

  ActivityResource(
      Facts facts, PartyNames names, Typing typing, Creation creation, Regroupings regroupings) {
    super(NewActivity.KIND, facts, typing, creation, regroupings);
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
    return view(facts.page(Activity.class, filter));
  }

  @Override
  protected Function<Activity, ActivityView> views(List<Activity> all) {
    Names known = names.of(all);
    return activity -> ActivityView.of(activity, known);
  }
}
