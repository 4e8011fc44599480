package org.caunoi.catalog.http;

import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Up or down, for anybody; the reasons are on the management port. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "service")
public class HealthResource {

  /** {@code UP} or {@code DOWN}. */
  public record Health(String status) {}

  private final SmallRyeHealthReporter reporter;

  HealthResource(SmallRyeHealthReporter reporter) {
    this.reporter = reporter;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "getHealth",
      summary = "Whether the service can work",
      description = "UP or DOWN; the reasons are for the operator.")
  @APIResponseSchema(value = Health.class, responseCode = "200")
  public Response health() {
    boolean up = !reporter.getReadiness().isDown();
    return Response.status(up ? 200 : 503).entity(new Health(up ? "UP" : "DOWN")).build();
  }
}
