package org.caunoi.catalog.commitment;

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

/** The commitments of the register. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments")
class CommitmentResource {

  private final Facts facts;
  private final PartyNames names;
  private final Typing typing;
  private final Creation creation;

  CommitmentResource(Facts facts, PartyNames names, Typing typing, Creation creation) {
    this.typing = typing;
    this.creation = creation;
    this.facts = facts;
    this.names = names;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listCommitments",
      summary = "List commitments",
      description = "Newest first by the day it was said; those without a date come last.")
  public Page<CommitmentView> list(@BeanParam CommitmentFilter filter) {
    Page<Commitment> page = facts.page(Commitment.class, filter, filter::narrow);
    Names known = names.of(page.items());
    return page.map(commitment -> CommitmentView.of(commitment, known));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(operationId = "getCommitment", summary = "Read a commitment")
  public CommitmentView get(@PathParam("id") UUID id) {
    return view(facts.get(Commitment.class, id));
  }

  @POST
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "createCommitment",
      summary = "Type a commitment",
      description = "It is unreviewed, and the caller is its evidence.")
  @APIResponse(
      responseCode = "201",
      description = "The commitment; Location is its address",
      content = @Content(schema = @Schema(implementation = CommitmentView.class)))
  public Response create(
      @Valid @BeanParam NewRequest request, @NotNull @Valid NewCommitment typed) {
    return creation.answer(
        request,
        typed,
        () -> typing.create(NewCommitment.KIND, typed, request.acceptsDuplicates()),
        commitment -> commitment.id,
        this::view);
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @Operation(
      operationId = "editCommitment",
      summary = "Edit a commitment",
      description = MergePatch.OF + "NewCommitment.")
  public CommitmentView edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @RequestBody(content = @Content(schema = @Schema(ref = MergePatch.SCHEMA)))
          ObjectNode patch) {
    return view(typing.patch(NewCommitment.KIND, id, ifMatch, patch));
  }

  @POST
  @Path("/{id}/decision")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "decideCommitment",
      summary = "Confirm or reject a commitment",
      description = "Needs If-Match. A decision that changes nothing is refused (409).")
  public CommitmentView decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewDecision decision) {
    return view(facts.decide(Commitment.class, id, ifMatch, decision));
  }

  private CommitmentView view(Commitment commitment) {
    return CommitmentView.of(commitment, names.of(List.of(commitment)));
  }
}
