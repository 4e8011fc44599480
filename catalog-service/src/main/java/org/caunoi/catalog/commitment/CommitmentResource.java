package org.caunoi.catalog.commitment;

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

/** The commitments of the register. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments")
class CommitmentResource extends TypedResource<Commitment, NewCommitment, CommitmentView> {

  private final Facts facts;
  private final PartyNames names;

  CommitmentResource(Facts facts, PartyNames names, Typing typing, Creation creation) {
    super(NewCommitment.KIND, typing, creation);
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

  @Override
  protected CommitmentView view(Commitment commitment) {
    return CommitmentView.of(commitment, names.of(List.of(commitment)));
  }
}
