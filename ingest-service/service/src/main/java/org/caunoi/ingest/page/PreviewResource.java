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
import java.time.Clock;
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
  private final Clock clock;

  PreviewResource(PageReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
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
    var upload =
        Upload.of(
            body,
            headers.getMediaType(),
            PageParameters.url(url),
            PageParameters.publishedOn(publishedOn, clock));
    return reader
        .read(upload.article())
        .map(ReadingJson::write)
        .orElseThrow(() -> new ProblemException(ProblemType.NO_GAZETTEER, RETRY_AFTER));
  }
}
