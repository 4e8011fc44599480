package org.caunoi.catalog.fact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.review.Review;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where articles on one fact contradict each other. */
@Path("/api/v1/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conflicts")
class ConflictResource {

  /** After a decision only what contradicts it is open: there the register has a value too. */
  private static final String OPEN =
      """
      e.supersededAt is null and e.review in (UNREVIEWED, CONFIRMED)
       and exists (select 1 from e.conflicts c
         where e.review = UNREVIEWED and e.confirmedBy is null and e.touched = false
            or c.articleId is null)
      """;

  private final EntityManager entities;

  ConflictResource(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A fact with its open conflicts.
   *
   * @param kind ACTIVITY or AGREEMENT
   */
  @Schema(name = "FactConflicts")
  public record FactConflicts(
      String kind, UUID id, Review review, boolean ours, List<ConflictView> conflicts) {

    static FactConflicts of(Fact fact) {
      return new FactConflicts(
          fact.subjectKind(),
          fact.id,
          fact.review,
          fact.ours,
          ConflictView.of(fact.openConflicts()));
    }
  }

  @GET
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listConflicts",
      summary = "List facts whose articles contradict each other",
      description =
          "In the day, the number of papers or who signed; the latest fact first. A conflict is"
              + " settled when a person decides on the fact or edits it.")
  public Page<FactConflicts> list(@BeanParam ScopeFilter filter) {
    KeysetQuery<Fact> query = new KeysetQuery<>(entities, Fact.class).where(OPEN);
    if (filter.isOurs()) {
      query.where("e.ours = true");
    }
    return query
        .by("e.id", fact -> fact.id, UUID::fromString)
        .descending()
        .page(filter)
        .map(FactConflicts::of);
  }
}
