package org.caunoi.ingest.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.caunoi.ingest.http.ProblemException;
import org.caunoi.ingest.http.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads a page while the caller waits, and keeps nothing. */
@Path("/api/v1/readings/preview")
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final PageReader reader;
  private final ReadingRoom room;
  private final Uploads uploads;

  PreviewResource(PageReader reader, ReadingRoom room, Uploads uploads) {
    this.reader = reader;
    this.room = room;
    this.uploads = uploads;
  }

  /** The reading, in the form of reading.schema.json, byte for byte as it would be delivered. */
  @POST
  @RolesAllowed("OFFICER")
  @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
  public String read(
      @QueryParam("url") @Nullable String url,
      @QueryParam("publishedOn") @Nullable String publishedOn,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    var upload = uploads.take(body, headers.getMediaType(), url, publishedOn);
    return room.use(upload.page().bytes().length, () -> reader.read(upload.article()))
        .map(ReadingJson::write)
        .orElseThrow(() -> new ProblemException(ProblemType.NO_GAZETTEER, RETRY_AFTER));
  }
}
