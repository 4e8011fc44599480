package org.caunoi.report.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the method does not know: a misspelt filter must not be ignored.
 */
class KnownParameters {
  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    SortedSet<String> known =
        Arrays.stream(resource.getResourceMethod().getParameters())
            .map(parameter -> parameter.getAnnotation(QueryParam.class))
            .filter(Objects::nonNull)
            .map(QueryParam::value)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Problem.Error> unknown =
        request.getUriInfo().getQueryParameters().keySet().stream()
            .filter(name -> !known.contains(name))
            .sorted()
            .map(name -> new Problem.Error("?" + name, "unknown-parameter", null))
            .toList();
    if (!unknown.isEmpty()) {
      throw new ProblemException(400, "unknown-parameter", "Known here: " + known + ".", unknown);
    }
  }
}
