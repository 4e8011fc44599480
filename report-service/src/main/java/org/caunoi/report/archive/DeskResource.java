package org.caunoi.report.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import org.caunoi.report.http.Answers;
import org.caunoi.report.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of a brief on its way out. */
@Path("/api/v1/briefs/{id}")
@Tag(name = "briefs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class DeskResource {
  private static final String OFFICER = "OFFICER";
  private static final String APPROVER = "APPROVER";

  private final Desk desk;
  private final Revisions revisions;
  private final Redrafting redrafting;
  private final BriefViews views;
  private final JsonBody json;

  DeskResource(
      Desk desk, Revisions revisions, Redrafting redrafting, BriefViews views, JsonBody json) {
    this.desk = desk;
    this.revisions = revisions;
    this.redrafting = redrafting;
    this.views = views;
    this.json = json;
  }

  @POST
  @Path("review")
  @RolesAllowed(OFFICER)
  @Operation(operationId = "reviewBrief", summary = "Freeze a draft for release")
  @APIResponseSchema(
      value = BriefView.class,
      responseCode = "200",
      responseDescription = "The reviewed brief")
  public Response review(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBodySchema(Said.class) @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    Desk.Act act = said(id, caller, ifMatch, body);
    redrafting.refresh(desk.reviewable(act));
    return answer(desk.review(act));
  }

  @POST
  @Path("reopen")
  @RolesAllowed(OFFICER)
  @Operation(
      operationId = "reopenBrief",
      summary = "Let a reviewed brief follow the register again")
  @APIResponseSchema(
      value = BriefView.class,
      responseCode = "200",
      responseDescription = "The draft")
  public Response reopen(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBodySchema(Said.class) @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    redrafting.catchUp(desk.reopen(said(id, caller, ifMatch, body)));
    return answer(desk.find(id));
  }

  @POST
  @Path("release")
  @RolesAllowed(APPROVER)
  @Operation(
      operationId = "releaseBrief",
      summary = "Release a reviewed brief for good",
      description = "Queues its mail in the same transaction.")
  @APIResponseSchema(
      value = BriefView.class,
      responseCode = "200",
      responseDescription = "The released brief")
  public Response release(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBodySchema(Release.class) @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    Release release = json.read(body, Release.class, new Release(null, null));
    return answer(desk.release(act(id, caller, ifMatch, release.reason()), release.number()));
  }

  @POST
  @Path("revisions")
  @RolesAllowed(OFFICER)
  @Operation(operationId = "reviseBrief", summary = "Begin the next revision of a released brief")
  @APIResponseSchema(
      value = BriefView.class,
      responseCode = "201",
      responseDescription = "The revision; Location is its address")
  public Response revise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBodySchema(Said.class) @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    BriefRecord begun = revisions.begin(said(id, caller, ifMatch, body));
    redrafting.catchUp(begun);
    BriefRecord printed = desk.find(begun.id);
    return Response.fromResponse(answer(printed))
        .status(Response.Status.CREATED)
        .location(URI.create("/api/v1/briefs/" + begun.id))
        .build();
  }

  @POST
  @Path("withdraw")
  @RolesAllowed(OFFICER)
  @Operation(
      operationId = "withdrawBrief",
      summary = "Take back a revision begun by mistake",
      description = "While it is DRAFT or REVIEWED; it stays to be read.")
  @APIResponseSchema(
      value = BriefView.class,
      responseCode = "200",
      responseDescription = "The withdrawn revision")
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBodySchema(Said.class) @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    return answer(revisions.withdraw(said(id, caller, ifMatch, body)));
  }

  @POST
  @Path("comments")
  @RolesAllowed(OFFICER)
  @Operation(operationId = "commentOnBrief", summary = "Keep a remark with a brief")
  @APIResponse(responseCode = "201", description = "Kept; Location is the trace")
  public Response comment(
      @PathParam("id") UUID id,
      @RequestBodySchema(Comment.class) @Nullable String body,
      @Context SecurityContext caller)
      throws JsonProcessingException {
    Comment comment = json.required(body, Comment.class);
    desk.comment(act(id, caller, null, comment.text()));
    return Response.created(URI.create("/api/v1/briefs/" + id + "/trace")).build();
  }

  /** A reviewer's remark; it stays with the brief. */
  @Schema(name = "NewComment")
  record Comment(String text) {
    Comment {
      if (text == null || text.isBlank()) {
        throw new IllegalArgumentException("text says something");
      }
      Said.check(text, "text");
    }
  }

  /** What an approver may say on release: the clerk's number, and why. */
  @Schema(name = "NewRelease")
  record Release(@Nullable Integer number, @Nullable String reason) {
    private static final int HIGHEST = 99_999;

    Release {
      if (number != null && (number < 1 || number > HIGHEST)) {
        throw new IllegalArgumentException("number is 1 to " + HIGHEST);
      }
      Said.check(reason, "reason");
    }
  }

  /** Why, in a person's words. */
  @Schema(name = "NewReason")
  record Said(@Nullable String reason) {
    static final Said NOTHING = new Said(null);

    private static final int LONGEST = 2000;

    Said {
      check(reason, "reason");
    }

    static void check(@Nullable String text, String name) {
      if (text != null && text.length() > LONGEST) {
        throw new IllegalArgumentException(name + " has at most " + LONGEST + " characters");
      }
    }
  }

  /** What is done for a reason that may be left out. */
  private Desk.Act said(
      UUID id, SecurityContext caller, @Nullable String ifMatch, @Nullable String body)
      throws JsonProcessingException {
    return act(id, caller, ifMatch, json.read(body, Said.class, Said.NOTHING).reason());
  }

  private static Desk.Act act(
      UUID id, SecurityContext caller, @Nullable String ifMatch, @Nullable String reason) {
    return new Desk.Act(id, caller.getUserPrincipal().getName(), ifMatch, reason);
  }

  private Response answer(BriefRecord brief) {
    return Answers.of(views.of(brief), brief.version);
  }
}
