package org.caunoi.catalog.locality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.caunoi.catalog.http.Advice;
import org.caunoi.catalog.http.Preconditions;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The whole gazetteer in one document, for those who read texts with it. */
@Path("/api/v1/gazetteer")
@Tag(name = "localities")
public class GazetteerResource {
  private static final String LINE =
      """
      {"id":"cn-guangzhou","level":"CITY","country":"CN","parentId":"cn-r-gd","identifiers":[],\
      "names":[{"text":"Quảng Châu","language":"vi","kind":"PRESS"}],"source":"GeoNames"}""";

  private static final Advice LOADING =
      new Advice("Danh mục địa phương đang được nạp.", "The gazetteer is being loaded.");

  private final GazetteerDocument document;

  GazetteerResource(GazetteerDocument document) {
    this.document = document;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_INGEST})
  @Produces("application/x-ndjson")
  @Operation(
      operationId = "getGazetteer",
      summary = "All localities with their names, one JSON object per line",
      description = "The ETag is the gazetteer's version: the SHA-256 of the content, in hex.")
  @APIResponse(
      responseCode = "200",
      description = "A locality per line, sorted by id.",
      content = @Content(schema = @Schema(type = SchemaType.STRING, examples = LINE)))
  public Response get(@HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    String version =
        document
            .version()
            .orElseThrow(() -> ProblemException.retryAfter(ProblemType.UNAVAILABLE, LOADING, 5));
    if (Preconditions.noneMatchFails(ifNoneMatch, tag(version))) {
      return Response.notModified().header(HttpHeaders.ETAG, tag(version)).build();
    }
    var content = document.read();
    StreamingOutput body = content::writeTo;
    return Response.ok(body).header(HttpHeaders.ETAG, tag(content.version())).build();
  }

  private static String tag(String version) {
    return '"' + version + '"';
  }
}
