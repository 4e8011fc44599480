package org.caunoi.report.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.caunoi.report.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** One brief: what it is, its document, and the steps on its way out. */
@Path("/api/v1/briefs/{id}")
@Produces(MediaType.APPLICATION_JSON)
class BriefResource {
  private static final String VIEWER = "VIEWER";
  private static final String OFFICER = "OFFICER";
  private static final String APPROVER = "APPROVER";

  private final Archive archive;
  private final Desk desk;
  private final Redrafting redrafting;
  private final Settings settings;
  private final ObjectMapper json;

  BriefResource(
      Archive archive, Desk desk, Redrafting redrafting, Settings settings, ObjectMapper json) {
    this.archive = archive;
    this.desk = desk;
    this.redrafting = redrafting;
    this.settings = settings;
    this.json = json;
  }

  @GET
  @RolesAllowed(VIEWER)
  @Transactional
  public Response brief(@PathParam("id") UUID id, @Context Request request) {
    return answer(find(id), request);
  }

  @GET
  @Path("document")
  @Produces({"application/pdf", "application/problem+json"})
  @RolesAllowed(VIEWER)
  @Transactional
  public Response document(@PathParam("id") UUID id, @Context Request request) {
    BriefRecord brief = find(id);
    if (brief.documentSha256 == null) {
      throw new ProblemException(404, "not-rendered-yet", "Try again in a minute.");
    }
    EntityTag etag = new EntityTag(brief.documentSha256);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(etag);
    if (unchanged != null) {
      return unchanged.build();
    }
    return Response.ok(archive.bytes(brief.documentSha256), "application/pdf")
        .tag(etag)
        .cacheControl(mustAsk())
        .header("Content-Disposition", FileName.of(brief))
        .header("Content-Language", brief.language)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @GET
  @Path("content")
  @RolesAllowed(VIEWER)
  @Transactional
  public Response content(@PathParam("id") UUID id) {
    BriefRecord brief = find(id);
    if (brief.content == null) {
      throw new ProblemException(404, "not-rendered-yet", "Try again in a minute.");
    }
    return Response.ok(brief.content).tag(brief.contentSha256).cacheControl(mustAsk()).build();
  }

  @POST
  @Path("review")
  @RolesAllowed(OFFICER)
  public Response review(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Context SecurityContext caller) {
    Desk.Act act = act(id, caller, ifMatch, null);
    redrafting.refresh(desk.reviewable(act));
    return answer(desk.review(act), null);
  }

  @POST
  @Path("reopen")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(OFFICER)
  public Response reopen(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    Reopening reopening = read(body, Reopening.class, new Reopening(null));
    return answer(desk.reopen(act(id, caller, ifMatch, reopening.reason())), null);
  }

  @POST
  @Path("release")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(APPROVER)
  public Response release(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    Release release = read(body, Release.class, new Release(null));
    return answer(desk.release(act(id, caller, ifMatch, null), release.number()), null);
  }

  /** What an approver may say on release: the clerk's number. */
  record Release(@Nullable Integer number) {
    private static final int HIGHEST = 99_999;

    Release {
      if (number != null && (number < 1 || number > HIGHEST)) {
        throw new IllegalArgumentException("number is 1 to " + HIGHEST);
      }
    }
  }

  /** Why a reviewed brief goes back. */
  record Reopening(@Nullable String reason) {
    private static final int LONGEST = 1000;

    Reopening {
      if (reason != null && reason.length() > LONGEST) {
        throw new IllegalArgumentException("reason has at most " + LONGEST + " characters");
      }
    }
  }

  /** The body may be left out altogether, and then needs no media type. */
  private <T> T read(@Nullable String body, Class<T> type, T nothing)
      throws JsonProcessingException {
    return body == null || body.isBlank() ? nothing : json.readValue(body, type);
  }

  private static Desk.Act act(
      UUID id, SecurityContext caller, @Nullable String ifMatch, @Nullable String reason) {
    return new Desk.Act(id, caller.getUserPrincipal().getName(), ifMatch, reason);
  }

  private static BriefRecord find(UUID id) {
    return BriefRecord.<BriefRecord>findByIdOptional(id)
        .orElseThrow(() -> new ProblemException(404, "not-found", "There is no brief " + id + "."));
  }

  private Response answer(BriefRecord brief, @Nullable Request request) {
    EntityTag etag = new EntityTag(Long.toString(brief.version));
    Response.ResponseBuilder unchanged =
        request == null ? null : request.evaluatePreconditions(etag);
    if (unchanged != null) {
      return unchanged.build();
    }
    return Response.ok(new BriefView(brief, settings.missing()))
        .tag(etag)
        .cacheControl(mustAsk())
        .build();
  }

  private static CacheControl mustAsk() {
    CacheControl control = new CacheControl();
    control.setPrivate(true);
    control.setMaxAge(0);
    control.setMustRevalidate(true);
    return control;
  }
}
