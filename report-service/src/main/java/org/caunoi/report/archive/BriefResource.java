package org.caunoi.report.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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
import java.util.function.Supplier;
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
  private final ObjectReader json;

  BriefResource(
      Archive archive, Desk desk, Redrafting redrafting, Settings settings, ObjectMapper json) {
    this.archive = archive;
    this.desk = desk;
    this.redrafting = redrafting;
    this.settings = settings;
    this.json =
        json.reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }

  @GET
  @RolesAllowed(VIEWER)
  @Transactional
  public Response brief(@PathParam("id") UUID id, @Context Request request) {
    BriefRecord brief = find(id);
    return unlessKnown(request, etag(brief), () -> Response.ok(view(brief)));
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
    return unlessKnown(
        request,
        new EntityTag(brief.documentSha256),
        () ->
            Response.ok(archive.bytes(brief.documentSha256), "application/pdf")
                .header("Content-Disposition", FileName.of(brief))
                .header("Content-Language", brief.language)
                .header("X-Content-Type-Options", "nosniff"));
  }

  @GET
  @Path("content")
  @RolesAllowed(VIEWER)
  @Transactional
  public Response content(@PathParam("id") UUID id, @Context Request request) {
    BriefRecord brief = find(id);
    if (brief.content == null) {
      throw new ProblemException(404, "not-rendered-yet", "Try again in a minute.");
    }
    return unlessKnown(
        request, new EntityTag(brief.contentSha256), () -> Response.ok(brief.content));
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
    return answer(desk.review(act));
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
    BriefRecord reopened = desk.reopen(act(id, caller, ifMatch, reopening.reason()));
    redrafting.catchUp(reopened);
    return answer(find(id));
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
    return answer(desk.release(act(id, caller, ifMatch, null), release.number()));
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
    T said = body == null || body.isBlank() ? null : json.forType(type).<T>readValue(body);
    return said == null ? nothing : said;
  }

  private static Desk.Act act(
      UUID id, SecurityContext caller, @Nullable String ifMatch, @Nullable String reason) {
    return new Desk.Act(id, caller.getUserPrincipal().getName(), ifMatch, reason);
  }

  private static BriefRecord find(UUID id) {
    return BriefRecord.<BriefRecord>findByIdOptional(id)
        .orElseThrow(() -> new ProblemException(404, "not-found", "There is no brief " + id + "."));
  }

  private Response answer(BriefRecord brief) {
    return Response.ok(view(brief)).tag(etag(brief)).cacheControl(mustAsk()).build();
  }

  /** 304 where the reader has this version already. */
  private static Response unlessKnown(
      Request request, EntityTag etag, Supplier<Response.ResponseBuilder> answer) {
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(etag);
    return (unchanged != null ? unchanged : answer.get()).tag(etag).cacheControl(mustAsk()).build();
  }

  private BriefView view(BriefRecord brief) {
    return new BriefView(brief, settings.missing());
  }

  private static EntityTag etag(BriefRecord brief) {
    return new EntityTag(Long.toString(brief.version));
  }

  private static CacheControl mustAsk() {
    CacheControl control = new CacheControl();
    control.setPrivate(true);
    control.setMaxAge(0);
    control.setMustRevalidate(true);
    return control;
  }
}
