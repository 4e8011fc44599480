package org.caunoi.catalog.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Addresses at which nothing can be: with a slash behind them, since a resource has one address,
 * and with NUL, which the database refuses to look for.
 */
class AddressFilter {

  @ServerRequestFilter(preMatching = true)
  void check(UriInfo uri) {
    String path = uri.getRequestUri().getPath();
    if (path.length() > 1 && path.endsWith("/") || path.indexOf('\0') >= 0) {
      throw new NotFoundException();
    }
  }
}
