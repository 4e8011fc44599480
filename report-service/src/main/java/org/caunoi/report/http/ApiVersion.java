package org.caunoi.report.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says on every response which version of the interface answered. */
class ApiVersion {
  static final String VERSION = "1.0.0";

  @ServerResponseFilter
  void say(ContainerResponseContext response) {
    response.getHeaders().putSingle("API-Version", VERSION);
  }
}
