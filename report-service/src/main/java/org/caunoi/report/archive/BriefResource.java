package org.caunoi.report.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.http.Answers;
import org.caunoi.report.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One brief: what it is, what it says, its document, and how it came about. */
@Path("/api/v1/briefs/{id}")
@Tag(name = "briefs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("VIEWER")
@Transactional
class BriefResource {
  private final Downloads downloads;
  private final Press press;
  private final Attempts attempts;
  private final Trace trace;
  private final BriefViews views;

  BriefResource(
      Downloads downloads, Press press, Attempts attempts, Trace trace, BriefViews views) {
    this.downloads = downloads;
    this.press = press;
    this.attempts = attempts;
    this.trace = trace;
    this.views = views;
  }

  @GET
  @Operation(operationId = "getBrief", summary = "Read what a brief is")
  @APIResponseSchema(
      value = BriefView.class,
      responseCode = "200",
      responseDescription = "The brief")
  public Response brief(@PathParam("id") UUID id, @Context Request request) {
    BriefRecord brief = BriefRecord.byId(id);
    return Answers.unlessKnown(
        request, Answers.etag(brief.version), () -> Response.ok(views.of(brief)));
  }

  @GET
  @Path("document")
  @Produces({"application/pdf", "application/problem+json"})
  @Operation(
      operationId = "getBriefDocument",
      summary = "Read its document",
      description = "PDF/A-2a; whole, or the piece that Range asks for.")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response document(
      @PathParam("id") UUID id, @Context Request request, @Context HttpHeaders headers) {
    BriefRecord brief = BriefRecord.byId(id);
    if (brief.documentSha256 == null) {
      throw notRendered();
    }
    var wanted = new Downloads.Wanted(brief.documentSha256, FileName.of(brief), brief.language);
    Response.ResponseBuilder answer = downloads.answer(wanted, request, headers);
    if (brief.supersededBy != null) {
      // The bytes are the record and stay as they are; what came after them is said beside them.
      answer.link("/api/v1/briefs/" + brief.supersededBy, "successor-version");
    }
    return answer.build();
  }

  @GET
  @Path("content")
  @Operation(
      operationId = "getBriefContent",
      summary = "Read what it says",
      description = "Every figure and sentence with the facts behind it.")
  @APIResponseSchema(
      value = Brief.class,
      responseCode = "200",
      responseDescription = "What the document says")
  public Response content(@PathParam("id") UUID id, @Context Request request) {
    BriefRecord brief = BriefRecord.byId(id);
    if (brief.content == null) {
      throw notRendered();
    }
    return Answers.unlessKnown(
        request, new EntityTag(brief.contentSha256), () -> Response.ok(brief.content));
  }

  @GET
  @Path("attempts")
  @Operation(operationId = "listBriefAttempts", summary = "See what came of printing it")
  public Items<Attempts.Attempt> attempts(@PathParam("id") UUID id) {
    BriefRecord brief = BriefRecord.byId(id);
    return new Items<>(attempts.of(brief.office, brief.periodStart));
  }

  @GET
  @Path("trace")
  @Operation(
      operationId = "listBriefTrace",
      summary = "See who did what to it",
      description = "Oldest first; with the hash of the document as it was then.")
  public Items<Trace.Event> trace(@PathParam("id") UUID id) {
    return new Items<>(trace.of(BriefRecord.byId(id).id));
  }

  @GET
  @Path("changes")
  @Operation(operationId = "getBriefChanges", summary = "See what a revision says otherwise")
  public Changes changes(@PathParam("id") UUID id) {
    BriefRecord brief = BriefRecord.byId(id);
    if (brief.previousRevision == null) {
      throw ProblemException.notFound("Nothing was released before revision 1.");
    }
    if (brief.content == null) {
      throw notRendered();
    }
    BriefRecord before = BriefRecord.byId(brief.previousRevision);
    return Changes.between(before.id, press.snapshot(before), press.snapshot(brief));
  }

  private static ProblemException notRendered() {
    return new ProblemException(404, "not-rendered-yet", "Try again in a minute.");
  }

  /** A whole list. */
  record Items<T>(List<T> items) {}
}
