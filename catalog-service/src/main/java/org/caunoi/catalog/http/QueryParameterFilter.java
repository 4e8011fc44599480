package org.caunoi.catalog.http;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the matched operation does not declare, that are repeated or that
 * have not the form of their type: a filter that is misspelt must not quietly give the whole list.
 */
class QueryParameterFilter {
  private final Map<Method, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ResourceInfo route, UriInfo uri) {
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    if (given.isEmpty() || route.getResourceMethod() == null) {
      return;
    }
    Map<String, Class<?>> allowed =
        declared.computeIfAbsent(route.getResourceMethod(), QueryParameters::of);
    List<ProblemError> errors = new ArrayList<>();
    given.forEach((name, values) -> check(name, values, allowed, errors));
    if (!errors.isEmpty()) {
      throw ProblemException.of(ProblemType.INVALID_REQUEST, Advice.CORRECT, errors);
    }
  }

  private static void check(
      String name, List<String> values, Map<String, Class<?>> allowed, List<ProblemError> errors) {
    Class<?> type = allowed.get(name);
    if (type == null) {
      String known = String.join(", ", allowed.keySet());
      errors.add(new ProblemError("?" + name, "unknown-parameter", "Known here: " + known));
    } else if (values.size() > 1) {
      errors.add(new ProblemError("?" + name, "repeated-parameter", null));
    } else if (!QueryParameters.fits(values.get(0), type)) {
      errors.add(new ProblemError("?" + name, "invalid-value", QueryParameters.form(type)));
    }
  }
}
