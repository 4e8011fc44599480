package org.caunoi.catalog.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body above the server's limit with a problem. The server itself would close the
 * connection with an empty 413 before any mapper is asked.
 */
@ApplicationScoped
public class ServerLimit {
  // Before the server's own check.
  private static final int FIRST = 10_000;

  private final Problems problems;
  private final ObjectMapper json;
  private final long limit;

  ServerLimit(
      Problems problems,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.problems = problems;
    this.json = json;
    this.limit = limit.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, FIRST);
  }

  private void check(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || length.length() < 7 || Long.parseLong(length) <= limit) {
      context.next();
      return;
    }
    Problem body =
        problems.problem(
            context.request(),
            ProblemType.TOO_LARGE,
            new Advice(
                "Máy chủ nhận nhiều nhất " + limit + " byte.",
                "The server takes at most " + limit + " bytes."),
            List.of());
    context
        .response()
        .setStatusCode(413)
        .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
        .putHeader("API-Version", "1.0.0")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(write(body));
  }

  private String write(Problem body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem is always writable", e);
    }
  }
}
