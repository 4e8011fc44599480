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
import java.util.Optional;
import org.caunoi.extraction.article.Article;
import org.caunoi.ingest.http.ProblemException;
import org.caunoi.ingest.http.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

  /**
   * The reading, in the form of reading.schema.json, byte for byte as it would be delivered; with
   * {@code explain=true} as {@code reading} beside the reasons.
   */
  @Operation(
      summary = "Reads a page and keeps nothing",
      description =
          "Answers the reading (reading.schema.json). With explain=true: {reading, explanation:"
              + " [{fact, rule, quote}]}, where fact is a JSON pointer into reading, rule an id of"
              + " its facts' rules, quote the piece of the body where the rule fired.")
  @APIResponse(
      responseCode = "200",
      description = "The reading, explained or not",
      content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
  @POST
  @RolesAllowed("OFFICER")
  @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
  public String read(
      @QueryParam("url") @Nullable String url,
      @QueryParam("publishedOn") @Nullable String publishedOn,
      @Parameter(
              description = "true: tell which rules made each fact, and where",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("explain")
          @Nullable String explain,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    var reasons = PageParameters.flag("explain", explain);
    var upload = uploads.take(body, headers.getMediaType(), url, publishedOn);
    return room.use(upload.page().bytes().length, () -> json(upload.article(), reasons))
        .orElseThrow(() -> new ProblemException(ProblemType.NO_GAZETTEER, RETRY_AFTER));
  }

  private Optional<String> json(Article article, boolean reasons) {
    return reasons
        ? reader.explain(article).map(ReadingJson::write)
        : reader.read(article).map(ReadingJson::write);
  }
}
