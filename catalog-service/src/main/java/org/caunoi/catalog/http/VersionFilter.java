package org.caunoi.catalog.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Strong ETag and revalidation for every {@link Versioned} answer; no shared cache keeps any. */
@Provider
public class VersionFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, max-age=0, must-revalidate"));
    if (!(response.getEntity() instanceof Versioned resource)) {
      return;
    }
    String tag = Preconditions.tag(resource.version());
    headers.putSingle(HttpHeaders.ETAG, tag);
    boolean read =
        HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
    if (read && Preconditions.noneMatchFails(request.getHeaderString("If-None-Match"), tag)) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }
}
