package org.caunoi.ingest.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** One address for one thing: a path with a slash at its end is another, unknown one (rule R3). */
class TrailingSlashFilter {

  @ServerRequestFilter(preMatching = true)
  void refuse(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    if (path.length() > 1 && path.endsWith("/")) {
      throw new NotFoundException();
    }
  }
}
