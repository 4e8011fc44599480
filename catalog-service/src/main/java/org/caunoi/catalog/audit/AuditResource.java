package org.caunoi.catalog.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.ProblemError;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was done in the register by whom, and whether the record of it is as it was sealed. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class AuditResource {

  /** A year and its neighbours. */
  private static final int MOST_DAYS = 400;

  private static final int USUAL_DAYS = 31;

  private final EntityManager entities;
  private final States states;
  private final AuditVerifier verifier;
  private final Clock clock;

  AuditResource(EntityManager entities, States states, AuditVerifier verifier, Clock clock) {
    this.entities = entities;
    this.states = states;
    this.verifier = verifier;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Transactional
  @Operation(
      operationId = "listAudit",
      summary = "List what was done",
      description =
          "The latest first. What the reader proposes and nobody has touched is told by one row per"
              + " delivery (READ), not fact by fact.")
  public Page<AuditEventView> list(@BeanParam AuditFilter filter) {
    return new KeysetQuery<>(entities, AuditLine.class)
        .where("e.day >= :from", "from", filter.from)
        .where("e.day <= :to", "to", filter.to)
        .where("e.actor = :actor", "actor", filter.actor)
        .where("e.action = :action", "action", filter.action)
        .where("e.subjectKind = :kind", "kind", filter.kind)
        .where("e.subjectId = :subject", "subject", filter.subject)
        .where("e.requestId = :requestId", "requestId", filter.requestId)
        .by("e.id", line -> line.id, Long::parseLong)
        .descending()
        .page(filter)
        .map(line -> AuditEventView.of(line, states));
  }

  @GET
  @Path("/verification")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Transactional
  @Operation(
      operationId = "verifyAudit",
      summary = "Compare the audit with its daily seals",
      description =
          "Of at most 400 days; without `from` and `to` the last 31 finished days. Names the rows that"
              + " were changed, removed or put in after their day was sealed. Today is not sealed yet.")
  public Verification verify(
      @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
    LocalDate yesterday = LocalDate.ofInstant(clock.instant(), AuditVerifier.HANOI).minusDays(1);
    LocalDate last = to == null || to.isAfter(yesterday) ? yesterday : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
    if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "Hãy chọn từ 1 đến " + MOST_DAYS + " ngày đã kết thúc.",
          "Choose 1 to " + MOST_DAYS + " finished days.",
          new ProblemError("?from", "out-of-range", null));
    }
    return verifier.verify(first, last);
  }
}
