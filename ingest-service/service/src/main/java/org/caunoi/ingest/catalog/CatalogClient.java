package org.caunoi.ingest.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue's REST API. Follows no redirect, and bounds each request as a whole: the JDK
 * client's own timeout stops at the headers of an answer (JDK-8258397).
 */
@ApplicationScoped
public class CatalogClient {

  private static final Duration CONNECT = Duration.ofSeconds(3);

  /** A caller waits for it and holds one of few threads, so it is short. */
  private static final Duration LOGIN = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final ObjectMapper mapper = new ObjectMapper();
  private final CatalogConfig config;
  private final Clock clock;

  CatalogClient(CatalogConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /**
   * Asks who sends this {@code Authorization} header; empty: nobody the catalogue knows.
   *
   * @throws CatalogUnavailableException if there is no answer
   */
  Optional<Caller> whoIs(String authorization) throws CatalogUnavailableException {
    var answer = send(request("/api/v1/me").header("Authorization", authorization).GET(), LOGIN);
    if (answer.statusCode() == 401) {
      return Optional.empty();
    }
    if (answer.statusCode() != 200) {
      throw new CatalogUnavailableException("GET /me answered " + answer.statusCode());
    }
    try {
      return Optional.of(mapper.readValue(text(answer), Caller.class));
    } catch (JsonProcessingException e) {
      throw new CatalogUnavailableException("GET /me answered something else", e);
    }
  }

  /**
   * Fetches the gazetteer unless it still is {@code version}.
   *
   * @return NDJSON; empty: unchanged
   * @throws CatalogUnavailableException if there is no answer, or only a part of one
   */
  Optional<GazetteerText> gazetteer(@Nullable String version) throws CatalogUnavailableException {
    var request = withKey(request("/api/v1/gazetteer"));
    if (version != null) {
      request.header("If-None-Match", '"' + version + '"');
    }
    var answer = send(request.GET(), config.timeout());
    if (answer.statusCode() == 304) {
      return Optional.empty();
    }
    if (answer.statusCode() != 200) {
      throw new CatalogUnavailableException("GET /gazetteer answered " + answer.statusCode());
    }
    var etag = answer.headers().firstValue("ETag").orElse("").replaceAll("^W/|\"", "");
    return Optional.of(new GazetteerText(etag, text(answer)));
  }

  /**
   * Delivers a reading.
   *
   * @param body JSON
   * @throws CatalogUnavailableException if there is no answer
   */
  public CatalogAnswer putReading(String articleId, String body)
      throws CatalogUnavailableException {
    var request =
        withKey(request("/api/v1/articles/" + articleId + "/reading"))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body));
    var answer = send(request, config.timeout());
    var retryAfter = answer.headers().firstValue("Retry-After");
    return new CatalogAnswer(
        answer.statusCode(),
        text(answer),
        retryAfter.flatMap(value -> RetryAfter.parse(value, clock)).orElse(null));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(config.url() + path))
        .header("Accept", "application/json, application/x-ndjson, application/problem+json");
  }

  private HttpRequest.Builder withKey(HttpRequest.Builder request) {
    config.keyFile().ifPresent(file -> request.header("X-API-Key", key(file)));
    return request;
  }

  private static String key(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the key of this service from " + file, e);
    }
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request, Duration timeout)
      throws CatalogUnavailableException {
    var answer = http.sendAsync(request.build(), BodyHandlers.ofByteArray());
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new CatalogUnavailableException("No answer within " + timeout, e);
    } catch (ExecutionException e) {
      throw new CatalogUnavailableException("No answer: " + e.getCause(), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new CatalogUnavailableException("Interrupted", e);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
