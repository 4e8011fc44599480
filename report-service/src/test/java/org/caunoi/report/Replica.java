package org.caunoi.report;

import static org.caunoi.report.catalog.FakeCatalogue.basic;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A replica of the service as it is packaged, in a process of its own that can be killed. */
final class Replica implements AutoCloseable {
  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final File LOG = new File("target/replicas.log");

  /** Of a machine that does other work besides. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final int KILLED = 137;

  /** The fast compiler alone: these processes are short-lived. */
  private static final List<String> SHORT_LIVED =
      List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final int port = freePort();
  private final int managementPort = freePort();
  private final Process process;

  private Replica(Map<String, String> settings, List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(settings);
    builder.environment().put("CAUNOI_BIND", "127.0.0.1");
    builder.environment().put("CAUNOI_REPORT_PORT", Integer.toString(port));
    builder.environment().put("CAUNOI_REPORT_MANAGEMENT_PORT", Integer.toString(managementPort));
    builder.environment().put("CAUNOI_REPORT_REPLICA", "replica-" + port);
    // Not to the streams of the test: those belong to Failsafe.
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(LOG));
    process = builder.start();
  }

  /** One that lives. */
  static Replica start(Map<String, String> settings) throws IOException, InterruptedException {
    return start(settings, SHORT_LIVED);
  }

  /** One that lives, in a JVM with these options. */
  static Replica start(Map<String, String> settings, List<String> options)
      throws IOException, InterruptedException {
    Replica replica = new Replica(settings, options);
    replica.await(replica::isUp);
    return replica;
  }

  /** One that ends itself at this point, as a power cut would end it. */
  static Replica doomed(String failpoint, Map<String, String> settings) throws IOException {
    Map<String, String> armed = new HashMap<>(settings);
    armed.put("CAUNOI_FAILPOINT", failpoint);
    return new Replica(armed, SHORT_LIVED);
  }

  /** Waits until it has met its end. */
  void awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != KILLED) {
      throw new IllegalStateException("It did not end at its failpoint");
    }
  }

  /** Waits until something is so, as long as it lives. */
  void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("It does not come so far");
      }
      Thread.sleep(100);
    }
  }

  RequestSpecification as(String user) {
    return RestAssured.given()
        .baseUri("http://127.0.0.1")
        .port(port)
        .header("Authorization", basic(user));
  }

  /** Address of its interface. */
  String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Address of its health and figures. */
  String management() {
    return "http://127.0.0.1:" + managementPort;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  boolean isUp() {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/health")).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
