package org.caunoi.catalog.user;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Asks who does not say who they are to log in, before the request is looked at: what the API has
 * and which media types it takes is not for strangers. The rights themselves are checked per route.
 */
class LoginFirst {

  @ServerRequestFilter(preMatching = true)
  void check(UriInfo uri, HttpHeaders headers) {
    if (uri.getRequestUri().getPath().startsWith("/api/")
        && headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null
        && headers.getHeaderString(ServiceKeyMechanism.HEADER) == null) {
      throw new UnauthorizedException();
    }
  }
}
