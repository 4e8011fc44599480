package org.caunoi.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A service that gives prepared answers, with their hash as ETag, and keeps what it was asked. */
public final class StubServer implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, List<Answer>> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new ArrayList<>();

  private record Answer(int status, String body) {}

  /** Starts on a free port. */
  public StubServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of the service. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Adds an answer for a path; the last one is repeated. */
  public StubServer when(String path, int status, String body) {
    answers.computeIfAbsent(path, key -> new ArrayList<>()).add(new Answer(status, body));
    return this;
  }

  /** Forgets the answers for a path. */
  public StubServer forget(String path) {
    answers.remove(path);
    return this;
  }

  /** "method path status" of each request so far. */
  public synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    List<Answer> prepared = answers.getOrDefault(path, List.of(new Answer(404, "")));
    Answer answer = prepared.size() > 1 ? prepared.remove(0) : prepared.get(0);
    String etag = '"' + Integer.toHexString(answer.body().hashCode()) + '"';
    boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    int status = known ? 304 : answer.status();
    asked.add(exchange.getRequestMethod() + " " + path + " " + status);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("ETag", etag);
    byte[] body = known ? new byte[0] : answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
