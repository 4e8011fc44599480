package org.caunoi.catalog.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.caunoi.catalog.http.KeysetQuery;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.http.PageRequest;
import org.caunoi.catalog.http.ProblemError;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of one thing: who changed what when, and how it stood at any moment. */
@Path("/api/v1/history/{things}/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class HistoryResource {

  private final EntityManager entities;
  private final History history;
  private final States states;

  HistoryResource(EntityManager entities, History history, States states) {
    this.entities = entities;
    this.history = history;
    this.states = states;
  }

  @GET
  @RolesAllowed(Roles.OFFICER)
  @Transactional
  @Operation(
      operationId = "getHistory",
      summary = "List who changed what in a thing, and when",
      description =
          "The latest first. `things` is a collection of this API, such as `agreements`,"
              + " `localities` or `articles`. Of a fact that nobody has touched there is nothing to"
              + " list; its articles tell which readings were taken.")
  public Page<AuditEventView> list(
      @PathParam("things") String things,
      @PathParam("id") String id,
      @BeanParam PageRequest request) {
    Subject subject = Subject.of(things, id).orElseThrow(HistoryResource::unknown);
    Page<AuditLine> page =
        new KeysetQuery<>(entities, AuditLine.class)
            .where("e.subjectId = :id", "id", id)
            .by("e.id", line -> line.id, Long::parseLong)
            .descending()
            .page(request);
    if (page.items().isEmpty() && history.present(subject, id).isEmpty()) {
      throw unknown();
    }
    return page.map(line -> AuditEventView.of(line, states));
  }

  @GET
  @Path("/state")
  @RolesAllowed(Roles.OFFICER)
  @Transactional
  @Operation(
      operationId = "getPastState",
      summary = "Read a thing as it was at a moment",
      description = "404 where it was not there yet, or not any more.")
  public PastState state(
      @PathParam("things") String things,
      @PathParam("id") String id,
      @QueryParam("at") @Nullable String at) {
    Subject subject = Subject.of(things, id).orElseThrow(HistoryResource::unknown);
    return history.at(subject, id, instant(at)).orElseThrow(HistoryResource::unknown);
  }

  private static Instant instant(@Nullable String text) {
    try {
      if (text != null) {
        // A plus sign that is not escaped arrives as a blank.
        return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
      }
    } catch (DateTimeException e) {
      // Told below, with what is wanted.
    }
    throw new ProblemException(
        ProblemType.INVALID_REQUEST,
        "Hãy cho biết thời điểm at, ví dụ 2026-03-31T17:00:00Z.",
        "Give a moment as at, for example 2026-03-31T17:00:00Z.",
        new ProblemError("?at", "invalid-value", null));
  }

  private static ProblemException unknown() {
    return new ProblemException(
        ProblemType.NOT_FOUND,
        "Không có mục này (vào lúc đó); hãy tìm trong danh sách.",
        "There is no such thing (at that moment); look for it in the list.");
  }
}
