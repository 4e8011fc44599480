package org.caunoi.report.http;

import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Up or down, for anyone; the reasons are on the management port. */
@Path("/health")
@Tag(name = "service")
@PermitAll
class HealthResource {
  private final SmallRyeHealthReporter reporter;

  HealthResource(SmallRyeHealthReporter reporter) {
    this.reporter = reporter;
  }

  @GET
  @Operation(
      operationId = "getHealth",
      summary = "Ask whether the service works",
      description = "Details are on the management port.")
  @APIResponseSchema(value = Health.class, responseCode = "200", responseDescription = "UP")
  public Response health() {
    boolean up = !reporter.getReadiness().isDown();
    return Response.status(up ? 200 : 503).entity(new Health(up ? "UP" : "DOWN")).build();
  }

  /** The answer. */
  public record Health(String status) {}
}
