package org.caunoi.catalog.official;

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
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.MentionQuery;
import org.caunoi.catalog.fact.ReviewFilter;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.MergePatch;
import org.caunoi.catalog.http.NewRequest;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.NewMerge;
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

/** The officials of the register. */
@Path("/api/v1/officials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "officials")
class OfficialResource {

  private final Regroupings regroupings;
  private final Facts facts;
  private final MentionQuery mentions;
  private final Typing typing;
  private final Creation creation;

  OfficialResource(
      Facts facts,
      MentionQuery mentions,
      Typing typing,
      Creation creation,
      Regroupings regroupings) {
    this.regroupings = regroupings;
    this.typing = typing;
    this.creation = creation;
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
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "createOfficial",
      summary = "Type an official",
      description = "It is unreviewed, and the caller is its evidence.")
  @APIResponse(
      responseCode = "201",
      description = "The official; Location is its address",
      content = @Content(schema = @Schema(implementation = OfficialView.class)))
  public Response create(@Valid @BeanParam NewRequest request, @NotNull @Valid NewOfficial typed) {
    return creation.answer(
        request,
        typed,
        () -> typing.create(NewOfficial.KIND, typed, request.acceptsDuplicates()),
        official -> official.id,
        this::view);
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @Operation(
      operationId = "editOfficial",
      summary = "Edit an official",
      description = MergePatch.OF + "NewOfficial.")
  public OfficialView edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @RequestBody(content = @Content(schema = @Schema(ref = MergePatch.SCHEMA)))
          ObjectNode patch) {
    return view(typing.patch(NewOfficial.KIND, id, ifMatch, patch));
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

  @GET
  @Path("/{id}/candidates")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(operationId = "listOfficialCandidates", summary = "List what may be the same official")
  public Page<Candidate> candidates(@PathParam("id") UUID id) {
    return new Page<>(regroupings.candidates(NewOfficial.KIND, id), null);
  }

  @GET
  @Path("/{id}/regroupings")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listOfficialRegroupings",
      summary = "List the merges and splits of an official",
      description = "The latest first, those that were undone too.")
  public Page<RegroupingView> regroupings(@PathParam("id") UUID id) {
    return new Page<>(regroupings.of(Official.class, id), null);
  }

  @POST
  @Path("/{id}/merge")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "mergeOfficial",
      summary = "Make an official part of another one",
      description =
          "Needs If-Match. The other one keeps what people have decided, and takes over evidence.")
  public RegroupingView merge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewMerge merge) {
    return regroupings.merge(Official.class, id, ifMatch, merge);
  }

  @POST
  @Path("/{id}/merge/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoOfficialMerge",
      summary = "Part an official from what it was merged into",
      description =
          "Needs If-Match with its own ETag. What was edited or decided in the other one meanwhile"
              + " stays there; refused with the reason where it cannot be undone (409).")
  public RegroupingView undoMerge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    return regroupings.undo(Official.class, Form.MERGE, id, ifMatch, undoing.reason());
  }

  private OfficialView view(Official official) {
    UUID id = official.id;
    return OfficialView.of(
        official,
        mentions.ofOfficials(List.of(id)).getOrDefault(id, List.of()),
        Official.positionsOf(List.of(id)).getOrDefault(id, List.of()));
  }
}
