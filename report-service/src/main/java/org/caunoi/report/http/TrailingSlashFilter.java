package org.caunoi.report.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** One address per resource: with a slash behind it there is nothing. */
class TrailingSlashFilter {
  @ServerRequestFilter(preMatching = true)
  void check(UriInfo uri) {
    String path = uri.getRequestUri().getPath();
    if (path.length() > 1 && path.endsWith("/")) {
      throw new NotFoundException();
    }
  }
}
