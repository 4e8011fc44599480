package org.caunoi.report.compilation;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.caunoi.report.archive.Downloads;
import org.caunoi.report.brief.Period;
import org.caunoi.report.http.Answers;
import org.caunoi.report.http.JsonBody;
import org.caunoi.report.http.Limits;
import org.caunoi.report.http.ProblemException;
import org.caunoi.report.settings.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Briefs of longer periods: asked for, watched, cancelled, fetched. */
@Path("/api/v1/compilations")
@Tag(name = "compilations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class CompilationsResource {
  private static final String UUID_FORM =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private final Jobs jobs;
  private final Downloads downloads;
  private final Settings settings;
  private final CompilationConfig config;
  private final Clock clock;
  private final JsonBody json;

  CompilationsResource(
      Jobs jobs,
      Downloads downloads,
      Settings settings,
      CompilationConfig config,
      Clock clock,
      JsonBody json) {
    this.jobs = jobs;
    this.downloads = downloads;
    this.settings = settings;
    this.config = config;
    this.clock = clock;
    this.json = json;
  }

  /** Which days, both included, and in which language. */
  record NewCompilation(LocalDate from, LocalDate to, String language) {
    private static final int LONGEST = 366;

    NewCompilation {
      if (from == null || to == null || from.isAfter(to)) {
        throw new IllegalArgumentException("from and to are dates, from is not after to");
      }
      if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
        throw new IllegalArgumentException("a compilation is of a year at most");
      }
      if (!"vi".equals(language) && !"en".equals(language)) {
        throw new IllegalArgumentException("language is vi or en");
      }
    }
  }

  @POST
  @RolesAllowed("OFFICER")
  @Operation(
      operationId = "requestCompilation",
      summary = "Ask for the brief of a longer period",
      description = "The one that waits or runs already where there is one.")
  @APIResponseSchema(
      value = Compilation.class,
      responseCode = "202",
      responseDescription = "The job; Location is its address")
  public Response compile(
      @RequestBodySchema(NewCompilation.class) @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    NewCompilation wanted = json.required(body, NewCompilation.class);
    if (wanted.to().isAfter(LocalDate.now(clock.withZone(Period.ZONE)))) {
      throw ProblemException.badRequest("A compilation tells of days that are over.");
    }
    if (jobs.waiting() >= config.mostWaiting()) {
      throw new ProblemException(429, "too-many", "Ask again when one of those waiting is done.");
    }
    UUID id =
        jobs.add(
            new Jobs.Wanted(
                new Period(wanted.from(), wanted.to()),
                settings.office().localityId(),
                wanted.language()),
            caller.getUserPrincipal().getName());
    return Response.accepted(find(id)).location(URI.create("/api/v1/compilations/" + id)).build();
  }

  @GET
  @RolesAllowed("VIEWER")
  @Operation(
      operationId = "listCompilations",
      summary = "List compilations",
      description = "Newest first.")
  @APIResponseSchema(
      value = Compilation.Page.class,
      responseCode = "200",
      responseDescription = "A page of compilations")
  public Response compilations(
      @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Limits.FORM, message = Limits.SAID)
          String limit,
      @QueryParam("cursor") @Nullable @Pattern(regexp = UUID_FORM, message = "next of a page")
          String cursor,
      @Context UriInfo uri) {
    int most = Integer.parseInt(limit);
    List<Compilation> found =
        jobs.before(cursor == null ? null : UUID.fromString(cursor), most + 1);
    String next = found.size() > most ? found.get(most - 1).id().toString() : null;
    List<Compilation> items = found.stream().limit(most).toList();
    return Answers.page(new Compilation.Page(items, next), next, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("VIEWER")
  @Operation(operationId = "getCompilation", summary = "See how far a compilation is")
  @APIResponseSchema(
      value = Compilation.class,
      responseCode = "200",
      responseDescription = "The job")
  public Response compilation(@PathParam("id") UUID id, @Context Request request) {
    Compilation found = find(id);
    return Answers.unlessKnown(request, Answers.etag(found.version()), () -> Response.ok(found));
  }

  @GET
  @Path("{id}/document")
  @Produces({"application/pdf", "application/problem+json"})
  @RolesAllowed("VIEWER")
  @Operation(operationId = "getCompilationDocument", summary = "Read the document of a compilation")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response document(
      @PathParam("id") UUID id, @Context Request request, @Context HttpHeaders headers) {
    Compilation found = find(id);
    if (found.sha256() == null) {
      throw new ProblemException(404, "not-rendered-yet", "The compilation is " + found.state());
    }
    String name =
        "inline; filename=\"compilation-%s-%s-%s.pdf\""
            .formatted(found.from(), found.to(), found.language());
    return downloads
        .answer(new Downloads.Wanted(found.sha256(), name, found.language()), request, headers)
        .build();
  }

  @POST
  @Path("{id}/cancel")
  @RolesAllowed("OFFICER")
  @Operation(operationId = "cancelCompilation", summary = "Cancel a compilation")
  @APIResponseSchema(
      value = Compilation.class,
      responseCode = "200",
      responseDescription = "The cancelled job")
  public Response cancel(@PathParam("id") UUID id, @Context SecurityContext caller) {
    find(id);
    if (!jobs.cancel(id, caller.getUserPrincipal().getName())) {
      throw ProblemException.conflict(
          "wrong-state", "The compilation is " + find(id).state() + " already.");
    }
    Compilation cancelled = find(id);
    return Answers.of(cancelled, cancelled.version());
  }

  private Compilation find(UUID id) {
    return jobs.find(id)
        .orElseThrow(() -> ProblemException.notFound("There is no compilation " + id + "."));
  }
}
