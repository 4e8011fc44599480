package org.caunoi.catalog.activity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.fact.FactFilter;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.PartyNames;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.MergePatch;
import org.caunoi.catalog.http.NewRequest;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.review.NewDecision;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The activities of the register. */
@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class ActivityResource {

  private final Facts facts;
  private final PartyNames names;
  private final Typing typing;
  private final Creation creation;

  ActivityResource(Facts facts, PartyNames names, Typing typing, Creation creation) {
    this.typing = typing;
    this.creation = creation;
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
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "createActivity",
      summary = "Type an activity",
      description = "It is unreviewed, and the caller is its evidence.")
  @APIResponse(
      responseCode = "201",
      description = "The activity; Location is its address",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  public Response create(@Valid @BeanParam NewRequest request, @NotNull @Valid NewActivity typed) {
    return creation.answer(
        request,
        typed,
        () -> typing.create(NewActivity.KIND, typed, request.acceptsDuplicates()),
        activity -> activity.id,
        this::view);
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @Operation(
      operationId = "editActivity",
      summary = "Edit an activity",
      description = MergePatch.OF + "NewActivity.")
  public ActivityView edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @RequestBody(content = @Content(schema = @Schema(ref = MergePatch.SCHEMA)))
          ObjectNode patch) {
    return view(typing.patch(NewActivity.KIND, id, ifMatch, patch));
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

  private ActivityView view(Activity activity) {
    return ActivityView.of(activity, names.of(List.of(activity)));
  }
}
