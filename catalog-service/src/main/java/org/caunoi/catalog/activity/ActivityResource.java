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
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.MergePatch;
import org.caunoi.catalog.http.NewRequest;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.NewMerge;
import org.caunoi.catalog.merge.NewSplit;
import org.caunoi.catalog.merge.Regrouping.Form;
import org.caunoi.catalog.merge.RegroupingView;
import org.caunoi.catalog.merge.Regroupings;
import org.caunoi.catalog.merge.Undoing;
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

  private final Regroupings regroupings;
  private final Facts facts;
  private final PartyNames names;
  private final Typing typing;
  private final Creation creation;

  ActivityResource(
      Facts facts, PartyNames names, Typing typing, Creation creation, Regroupings regroupings) {
    this.regroupings = regroupings;
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

  @GET
  @Path("/{id}/candidates")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(operationId = "listActivityCandidates", summary = "List what may be the same activity")
  public Page<Candidate> candidates(@PathParam("id") UUID id) {
    return new Page<>(regroupings.candidates(NewActivity.KIND, id), null);
  }

  @GET
  @Path("/{id}/regroupings")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listActivityRegroupings",
      summary = "List the merges and splits of an activity",
      description = "The latest first, those that were undone too.")
  public Page<RegroupingView> regroupings(@PathParam("id") UUID id) {
    return new Page<>(regroupings.of(Activity.class, id), null);
  }

  @POST
  @Path("/{id}/merge")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "mergeActivity",
      summary = "Make an activity part of another one",
      description =
          "Needs If-Match. The other one keeps what people have decided, and takes over evidence.")
  public RegroupingView merge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewMerge merge) {
    return regroupings.merge(Activity.class, id, ifMatch, merge);
  }

  @POST
  @Path("/{id}/merge/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoActivityMerge",
      summary = "Part an activity from what it was merged into",
      description =
          "Needs If-Match with its own ETag. What was edited or decided in the other one meanwhile"
              + " stays there; refused with the reason where it cannot be undone (409).")
  public RegroupingView undoMerge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(Activity.class, Form.MERGE, id, ifMatch, undoing.reason());
  }

  @POST
  @Path("/{id}/split")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "splitActivity",
      summary = "Make an activity of its own of what some articles say",
      description = "Needs If-Match. No reading puts them together again.")
  public RegroupingView split(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewSplit split) {
    return regroupings.split(Activity.class, id, ifMatch, split, Activity::new);
  }

  @POST
  @Path("/{id}/split/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoActivitySplit",
      summary = "Put an activity back where it was split off",
      description = "Needs If-Match; refused with the reason once it cannot be undone (409).")
  public RegroupingView undoSplit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(Activity.class, Form.SPLIT, id, ifMatch, undoing.reason());
  }

  private ActivityView view(Activity activity) {
    return ActivityView.of(activity, names.of(List.of(activity)));
  }
}
