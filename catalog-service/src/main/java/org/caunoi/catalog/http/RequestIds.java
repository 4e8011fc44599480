package org.caunoi.catalog.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request an id: the caller's {@code X-Request-Id}, else the trace id of its {@code
 * traceparent}, else a new one. It comes back in the answer, and stands in problems (traceId), in
 * the log and in the audit.
 */
@Singleton
public class RequestIds {

  private static final String HEADER = "X-Request-Id";

  /** Before everything else, so that whatever answers, answers with the id. */
  private static final int FIRST = 1_000;

  private static final Pattern OURS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  // W3C trace context: version-traceId-parentId-flags.
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  void register(@Observes Filters filters) {
    filters.register(RequestIds::give, FIRST);
  }

  private static void give(RoutingContext context) {
    String id = of(context.request());
    context.request().headers().set(HEADER, id);
    context.response().putHeader(HEADER, id);
    context.next();
  }

  /** The id of the request. */
  public static String of(HttpServerRequest request) {
    return of(request.getHeader(HEADER), request.getHeader("traceparent"));
  }

  static String of(@Nullable String given, @Nullable String traceparent) {
    if (given != null && OURS.matcher(given).matches()) {
      return given;
    }
    if (traceparent != null) {
      Matcher matcher = TRACEPARENT.matcher(traceparent);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return UUID.randomUUID().toString().replace("-", "");
  }
}
