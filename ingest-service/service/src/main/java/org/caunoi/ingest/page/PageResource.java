package org.caunoi.ingest.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.caunoi.ingest.http.Cursor;
import org.caunoi.ingest.http.ProblemException;
import org.caunoi.ingest.http.ProblemType;
import org.caunoi.ingest.http.Slice;
import org.caunoi.ingest.queue.QueueRunner;
import org.jspecify.annotations.Nullable;

/** Takes pages in and shows how far they have come. */
@Path("/api/v1/pages")
@Produces(MediaType.APPLICATION_JSON)
public class PageResource {

  private final PageStore store;
  private final Pages pages;
  private final QueueRunner queue;
  private final Uploads uploads;

  PageResource(PageStore store, Pages pages, QueueRunner queue, Uploads uploads) {
    this.store = store;
    this.pages = pages;
    this.queue = queue;
    this.uploads = uploads;
  }

  /** Stores a page; it is read and delivered soon after. 201, or 200 if it was known. */
  @POST
  @RolesAllowed("OFFICER")
  @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
  public Response store(
      @QueryParam("url") @Nullable String url,
      @QueryParam("publishedOn") @Nullable String publishedOn,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    var upload = uploads.take(body, headers.getMediaType(), url, publishedOn);
    var stored = store.store(upload);
    queue.wake();
    var page = stored.page().page();
    return Response.status(stored.created() ? Response.Status.CREATED : Response.Status.OK)
        .location(UriBuilder.fromResource(PageResource.class).path(page.id.toString()).build())
        .tag(tag(page))
        .entity(PageView.of(stored.page()))
        .build();
  }

  /** Pages, the newest first, without their readings. */
  @GET
  @RolesAllowed("VIEWER")
  public Response list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String after,
      @Context UriInfo uri) {
    var cursor = Cursor.of(limit, after);
    var found = pages.list(PageFilter.of(state, from, to), cursor);
    return Slice.of(found.stream().map(PageView::of).toList(), cursor, PageView::id).answer(uri);
  }

  /** One page with its reading; 304 if it is as the caller knows it. */
  @GET
  @Path("/{id}")
  @RolesAllowed("VIEWER")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    var found =
        pages.findWithReading(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    var tag = tag(found.page());
    var failed = request.evaluatePreconditions(tag);
    var answer = failed == null ? Response.ok(PageView.of(found)).tag(tag).build() : failed.build();
    if (answer.getStatus() == ProblemType.PRECONDITION_FAILED.status()) {
      throw new ProblemException(ProblemType.PRECONDITION_FAILED);
    }
    return answer;
  }

  private static EntityTag tag(StoredPage page) {
    return new EntityTag(Integer.toString(page.version));
  }
}
