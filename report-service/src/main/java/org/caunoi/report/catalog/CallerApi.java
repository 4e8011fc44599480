package org.caunoi.report.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Asks the catalogue who a caller is, with the caller's own credentials. */
@Path("/api/v1/me")
@RegisterRestClient(configKey = "catalog")
interface CallerApi {
  @GET
  Uni<Caller> me(@HeaderParam("Authorization") String authorization);
}
