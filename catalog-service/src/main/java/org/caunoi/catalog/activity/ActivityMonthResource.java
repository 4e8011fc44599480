package org.caunoi.catalog.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.fact.Scope;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The months in which something happened; a cheap question for whether anything has changed. */
@Path("/api/v1/activity-months")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class ActivityMonthResource {

  private final RegisterChanges changes;

  ActivityMonthResource(RegisterChanges changes) {
    this.changes = changes;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listActivityMonths",
      summary = "List the months with activities",
      description =
          "All of them, the earliest first. The ETag changes whenever any fact of the register"
              + " does: ask with If-None-Match, and read the register again unless it is 304.")
  @APIResponse(responseCode = "200", description = "The months, all in one page")
  @APIResponse(responseCode = "304", description = "Nothing in the register has changed")
  public RestResponse<Page<ActivityMonth>> list(
      @QueryParam("scope") @DefaultValue("office") Scope scope,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    // Before the months: a change between the two shows as a new tag next time, never as none.
    String tag = "\"" + changes.count() + "-" + scope + "\"";
    if (Preconditions.noneMatchFails(ifNoneMatch, tag)) {
      return ResponseBuilder.<Page<ActivityMonth>>notModified().header("ETag", tag).build();
    }
    return ResponseBuilder.ok(new Page<>(Activity.months(scope == Scope.office), null))
        .header("ETag", tag)
        .build();
  }
}
