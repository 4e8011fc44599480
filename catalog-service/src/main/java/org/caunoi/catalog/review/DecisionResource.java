package org.caunoi.catalog.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.audit.Attempts;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.http.Problems;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The decisions that people have made: many at once, what was decided, and taking it back. */
@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
class DecisionResource {

  /** The body of an undoing. */
  public record Undoing(
      @Nullable @Size(max = Reason.LONGEST) @Pattern(regexp = Reason.FORM) String reason) {}

  private final EntityManager entities;
  private final Decisions decisions;
  private final Shelves shelves;
  private final Problems problems;
  private final Attempts attempts;

  DecisionResource(
      EntityManager entities,
      Decisions decisions,
      Shelves shelves,
      Problems problems,
      Attempts attempts) {
    this.entities = entities;
    this.decisions = decisions;
    this.shelves = shelves;
    this.problems = problems;
    this.attempts = attempts;
  }

  @GET
  @RolesAllowed(Roles.OFFICER)
  @Transactional
  @Operation(
      operationId = "listDecisions",
      summary = "List decisions",
      description = "The latest first.")
  public Page<DecisionView> list(@BeanParam DecisionFilter filter) {
    Page<Decision> page =
        new KeysetQuery<>(entities, Decision.class)
            .where("e.subjectId = :thing", "thing", filter.thing)
            .where("e.decidedBy = :by", "by", filter.by)
            .by("e.id", decision -> decision.id, UUID::fromString)
            .descending()
            .page(filter);
    Map<UUID, UUID> undone =
        Decision.undoneAmong(page.items().stream().map(decision -> decision.id).toList());
    return page.map(decision -> DecisionView.of(decision, undone));
  }

  @POST
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "decideMany",
      summary = "Confirm or reject up to 200 things",
      description =
          "Answers 200 with an outcome per item. Each item is a transaction of its own, made in the"
              + " order of the list: one that is refused leaves the others alone, and carries the"
              + " problem that the single decision would have been answered with. What takes two"
              + " people takes two people here too.")
  public DecisionOutcomes decide(
      @NotNull @Valid DecisionList list, @Context HttpServerRequest request) {
    return DecisionOutcomes.of(list.items().stream().map(item -> decide(item, request)).toList());
  }

  private DecisionOutcomes.Item decide(DecisionList.Item item, HttpServerRequest request) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> decide(item));
    } catch (ProblemException e) {
      attempts.refused(item.kind().name(), item.id().toString(), e.type().status(), e.type().uri());
      return DecisionOutcomes.Item.refused(item.kind(), item.id(), problems.of(e, request));
    }
  }

  private DecisionOutcomes.Item decide(DecisionList.Item item) {
    Reviewable thing = shelves.lock(item.kind(), item.id());
    Decision decision = decisions.decide(thing, Preconditions.tag(item.version()), item.wanted());
    shelves.changed(item.kind(), thing);
    return DecisionOutcomes.Item.done(item.kind(), thing, decision);
  }

  @POST
  @Path("/{id}/undo")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "undoDecision",
      summary = "Take back a decision",
      description =
          "By the person who made it, or an approver. Needs If-Match with the ETag of the thing. The"
              + " thing stands in review as before; what was written into it meanwhile stays. Only the"
              + " latest decision that still holds can be undone; the problem says what stands"
              + " against it (409).")
  public DecisionOutcomes.Item undo(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Undoing undoing) {
    Decision decision = entities.find(Decision.class, id);
    if (decision == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "Không có quyết định này; hãy tìm trong danh sách.",
          "There is no such decision; look for it in the list.");
    }
    SubjectKind kind = SubjectKind.valueOf(decision.subjectKind);
    Reviewable thing = shelves.lock(kind, decision.subjectId);
    Decision undo = decisions.undo(decision, thing, ifMatch, undoing.reason());
    shelves.changed(kind, thing);
    return DecisionOutcomes.Item.done(kind, thing, undo);
  }
}
