package org.caunoi.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls the services as one account, on this machine only. Thread-safe. */
public final class Api {

  /** The longest a local answer may take, a brief being rendered included. */
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String authorization;

  /** Calls as an account, by HTTP Basic. */
  public Api(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** Reads a resource; with an ETag, the answer may be 304 and empty. */
  public HttpResponse<byte[]> get(URI address, @Nullable String etag) throws IOException {
    HttpRequest.Builder request = request(address).GET();
    if (etag != null) {
      request.header("If-None-Match", etag);
    }
    return send(request.build());
  }

  /** Posts a page of HTML. */
  public HttpResponse<byte[]> postHtml(URI address, byte[] page) throws IOException {
    return send(
        request(address)
            .header("Content-Type", "text/html")
            .POST(BodyPublishers.ofByteArray(page))
            .build());
  }

  /** All items of a list, over its pages. */
  public List<JsonNode> list(URI address) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    String query = address.getQuery() == null ? "?" : "&";
    URI page = address;
    while (true) {
      HttpResponse<byte[]> answer = get(page, null);
      if (answer.statusCode() != 200) {
        throw new IOException(page + " answers " + answer.statusCode());
      }
      JsonNode body = JSON.readTree(answer.body());
      body.path("items").forEach(items::add);
      JsonNode next = body.path("next");
      if (!next.isTextual()) {
        return items;
      }
      page = URI.create(address + query + "cursor=" + encode(next.textValue()));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).timeout(TIMEOUT).header("Authorization", authorization);
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
