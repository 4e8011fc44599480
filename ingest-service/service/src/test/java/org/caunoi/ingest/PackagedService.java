package org.caunoi.ingest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The service as it is packaged, in a process of its own that can be killed. */
final class PackagedService {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final File LOG = new File("target/packaged-service.log");
  private static final Duration START = Duration.ofSeconds(120);

  private final int port = freePort();
  private final Map<String, String> settings;
  private Process process;

  PackagedService(Map<String, String> settings) {
    this.settings = new HashMap<>(settings);
    this.settings.put("CAUNOI_INGEST_PORT", Integer.toString(port));
    this.settings.put("CAUNOI_INGEST_MANAGEMENT_PORT", Integer.toString(freePort()));
    this.settings.put("CAUNOI_BIND", "127.0.0.1");
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  void start() throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Djdk.serialFilter=!*",
            "-jar",
            JAR.toString());
    builder.environment().putAll(settings);
    // Not to the streams of the test: those belong to Failsafe.
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(LOG));
    process = builder.start();
    var end = System.nanoTime() + START.toNanos();
    while (!isUp()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The service does not start");
      }
      Thread.sleep(200);
    }
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private boolean isUp() throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(URI.create(address() + "/health")).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
