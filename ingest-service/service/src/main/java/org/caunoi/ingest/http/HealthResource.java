package org.caunoi.ingest.http;

import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Says up or down to anybody; the reasons stand on the management port. */
@Path("/health")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  private final SmallRyeHealthReporter reporter;

  HealthResource(SmallRyeHealthReporter reporter) {
    this.reporter = reporter;
  }

  /** 200 up, 503 down. */
  @GET
  public Response health() {
    return reporter.getReadiness().isDown()
        ? Response.status(Response.Status.SERVICE_UNAVAILABLE)
            .entity(Map.of("status", "DOWN"))
            .build()
        : Response.ok(Map.of("status", "UP")).build();
  }
}
