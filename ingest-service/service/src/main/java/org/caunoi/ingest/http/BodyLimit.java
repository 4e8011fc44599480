package org.caunoi.ingest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body over the server's limit as a problem; the server alone would close the connection
 * without a word. What the caller still sends is thrown away for a moment, so that it can listen.
 */
@ApplicationScoped
class BodyLimit {

  /** Before the server's own check, which has the order -2. */
  private static final int PRIORITY = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final long limit;
  private final ObjectMapper mapper;

  BodyLimit(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
      ObjectMapper mapper) {
    this.limit = limit.asLongValue();
    this.mapper = mapper;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext context) {
    if (length(context) <= limit) {
      context.next();
      return;
    }
    var request = context.request();
    request.handler(thrownAway -> {}).resume();
    context
        .response()
        .setStatusCode(ProblemType.PAGE_TOO_LARGE.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(problem(context));
    context.vertx().setTimer(PATIENCE.toMillis(), timer -> request.connection().close());
  }

  private String problem(RoutingContext context) {
    var request = context.request();
    var language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var problem = Problem.of(ProblemType.PAGE_TOO_LARGE, language, TraceId.of(request));
    try {
      return mapper.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem cannot be written as JSON", e);
    }
  }

  private static long length(RoutingContext context) {
    try {
      var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
