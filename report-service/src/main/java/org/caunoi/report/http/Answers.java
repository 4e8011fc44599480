package org.caunoi.report.http;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers with their version, to be asked for again each time. */
public final class Answers {
  private Answers() {}

  /** The entity, with the ETag of its version. */
  public static Response of(Object entity, long version) {
    return Response.ok(entity).tag(etag(version)).cacheControl(mustAsk()).build();
  }

  /** A page of a list, with a link to the next one, where there is one. */
  public static Response page(Object page, @Nullable String next, UriInfo asked) {
    Response.ResponseBuilder answer = Response.ok(page);
    if (next != null) {
      answer.link(asked.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return answer.build();
  }

  /** 304 where the reader has this version already. */
  public static Response unlessKnown(
      Request request, EntityTag etag, Supplier<Response.ResponseBuilder> answer) {
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(etag);
    return (unchanged != null ? unchanged : answer.get()).tag(etag).cacheControl(mustAsk()).build();
  }

  /** The ETag of a version. */
  public static EntityTag etag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** Only the reader's own cache, and only after asking. */
  public static CacheControl mustAsk() {
    CacheControl control = new CacheControl();
    control.setPrivate(true);
    control.setMaxAge(0);
    control.setMustRevalidate(true);
    return control;
  }
}
