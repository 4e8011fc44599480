package org.caunoi.catalog.audit;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import org.caunoi.catalog.http.Problem;

/** Audits the changes of single things that are refused with 409 or 412. */
@Provider
class RefusedChangeFilter implements ContainerResponseFilter {

  private static final Set<Integer> REFUSED = Set.of(409, 412);

  private final Attempts attempts;

  RefusedChangeFilter(Attempts attempts) {
    this.attempts = attempts;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (REFUSED.contains(response.getStatus())
        && !request.getMethod().equals("GET")
        && response.getEntity() instanceof Problem problem
        && BlockingOperationControl.isBlockingAllowed()) {
      UriInfo uri = request.getUriInfo();
      List<String> ids = uri.getPathParameters().getOrDefault("id", List.of(""));
      attempts.refused(uri.getPath(), ids.get(0), response.getStatus(), problem.type());
    }
  }
}
