package org.caunoi.catalog.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
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

/** The commitments of the register. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments")
class CommitmentResource extends FactResource<Commitment, NewCommitment, CommitmentView> {

  private final PartyNames names;

  CommitmentResource(Facts facts, PartyNames names, Typing typing, Creation creation) {
    super(NewCommitment.KIND, facts, typing, creation);
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
    return view(facts.page(Commitment.class, filter, filter::narrow));
  }

  @Override
  protected Function<Commitment, CommitmentView> views(List<Commitment> all) {
    Names known = names.of(all);
    return commitment -> CommitmentView.of(commitment, known);
  }
}
