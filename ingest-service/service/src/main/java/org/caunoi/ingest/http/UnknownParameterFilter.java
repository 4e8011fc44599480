package org.caunoi.ingest.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that a route does not know, or knows and gets twice (api rule R10). */
class UnknownParameterFilter {

  @ServerRequestFilter
  void refuse(ContainerRequestContext request, ResourceInfo resource) {
    var given = request.getUriInfo().getQueryParameters();
    if (given.isEmpty()) {
      return;
    }
    var known = known(resource);
    var unknown = given.keySet().stream().filter(name -> !known.contains(name)).sorted().toList();
    if (!unknown.isEmpty()) {
      throw ProblemException.unknownParameters(unknown);
    }
    given.forEach(
        (name, values) -> {
          if (values.size() > 1) {
            throw ProblemException.parameter(name, "repeated", "Give it once.");
          }
        });
  }

  private static Set<String> known(ResourceInfo resource) {
    return Arrays.stream(resource.getResourceMethod().getParameters())
        .map(parameter -> parameter.getAnnotation(QueryParam.class))
        .filter(annotation -> annotation != null)
        .map(QueryParam::value)
        .collect(Collectors.toSet());
  }
}
