package org.caunoi.catalog.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as it is packaged, in a process of its own with 256 MiB of heap. */
final class PackagedService implements AutoCloseable {

  private static final String PASSWORD = "correct horse battery staple";
  private static final String KEY = "cn_ingest00_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} ([0-9.E]+)$");

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final int management;
  private volatile long peak;

  private PackagedService(Process process, int port, int management) {
    this.process = process;
    this.port = port;
    this.management = management;
  }

  /** Starts it and waits until it is ready: migrated, with its gazetteer. */
  static PackagedService start(String database) throws Exception {
    int port = freePort();
    int management = freePort();
    Path folder = Files.createTempDirectory("catalog-bench");
    Path accounts = folder.resolve("accounts.json");
    Files.writeString(
        accounts,
        "{\"user\": \"officer\", \"password\": \"%1$s\", \"accounts\": {\"officer\": \"%1$s\"}}"
            .formatted(PASSWORD));
    ProcessBuilder builder =
        new ProcessBuilder(
            "java",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-jar",
            Path.of("target/quarkus-app/quarkus-run.jar").toString());
    builder.environment().put("CAUNOI_CATALOG_DB_URL", database);
    builder.environment().put("CAUNOI_CATALOG_DB_USER", "postgres");
    builder.environment().put("CAUNOI_CATALOG_PORT", String.valueOf(port));
    builder.environment().put("CAUNOI_CATALOG_MANAGEMENT_PORT", String.valueOf(management));
    builder.environment().put("CAUNOI_BIND", "127.0.0.1");
    builder.environment().put("CAUNOI_ACCOUNTS_FILE", accounts.toString());
    builder
        .environment()
        .put(
            "CAUNOI_INGEST_KEY_FILE",
            Files.writeString(folder.resolve("ingest-key"), KEY).toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    PackagedService service = new PackagedService(builder.start(), port, management);
    service.awaitReadiness(folder.resolve("log"));
    return service;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReadiness(Path log) throws Exception {
    for (int i = 0; i < 240; i++) {
      try {
        if (get("http://127.0.0.1:" + management + "/q/health/ready").equals("200")) {
          return;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
        break;
      }
    }
    process.destroy();
    throw new IllegalStateException("The service does not start:\n" + Files.readString(log));
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return String.valueOf(client.send(request, BodyHandlers.discarding()).statusCode());
  }

  /** The status of the answer to an officer's question; the address is that below /api/v1. */
  int ask(String question) throws IOException, InterruptedException {
    String login =
        Base64.getEncoder()
            .encodeToString(("officer:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(address(question)).header("Authorization", "Basic " + login).build();
    return client.send(request, BodyHandlers.ofByteArray()).statusCode();
  }

  /** Delivers a reading. */
  int deliver(String articleId, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address("/articles/" + articleId + "/reading"))
            .header("X-API-Key", KEY)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofByteArray()).statusCode();
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + "/api/v1" + path);
  }

  /** Looks at the heap now; {@link #peakHeap()} keeps the most that was seen. */
  void watchHeap() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/metrics")).build();
    Matcher used = HEAP.matcher(client.send(request, BodyHandlers.ofString()).body());
    double sum = 0;
    while (used.find()) {
      sum += Double.parseDouble(used.group(1));
    }
    peak = Math.max(peak, (long) sum >> 20);
  }

  long peakHeap() {
    return peak;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }
}
