package org.caunoi.report.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The archive as a whole: how it stands, and all of it to take away. */
@Path("/api/v1/archive")
@Tag(name = "archive")
@RolesAllowed("ADMINISTRATOR")
class ArchiveResource {
  private final Checks checks;
  private final ArchiveExport export;

  ArchiveResource(Checks checks, ArchiveExport export) {
    this.checks = checks;
    this.export = export;
  }

  /**
   * How the archive stands.
   *
   * @param damaged documents that are not sound
   * @param events what befell documents, newest first
   */
  @Schema(name = "ArchiveStatus")
  record Status(Checks.Summary all, long damaged, List<Checks.Event> events) {}

  @GET
  @Path("status")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(operationId = "getArchiveStatus", summary = "See how the archive stands")
  public Status status() {
    return new Status(checks.summary(), checks.countDamaged(), checks.events());
  }

  @GET
  @Produces({"application/zip", "application/problem+json"})
  @Operation(
      operationId = "exportArchive",
      summary = "Take the whole archive away",
      description =
          "The last entry, MANIFEST.sha256, is read by sha256sum -c; a file without it is not complete.")
  @APIResponse(
      responseCode = "200",
      description = "All briefs with their data and traces",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response export() {
    StreamingOutput zip = export::write;
    return Response.ok(zip, "application/zip")
        .header("Content-Disposition", "attachment; filename=\"caunoi-briefs.zip\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
