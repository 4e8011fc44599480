package org.caunoi.local;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caunoi.local.check.Check;
import org.caunoi.local.check.Summary;
import org.caunoi.local.service.ServiceName;

/** The packaged services on embedded PostgreSQL, started by the launcher's own classes. */
final class House implements AutoCloseable {

  /** The top folder of the project: tests run in their module's folder. */
  static final Path HOME = Path.of("..", "..").toAbsolutePath().normalize();

  static final List<String> SAMPLES =
      List.of("seed_000", "seed_001", "seed_002", "seed_003", "seed_004");

  private final LocalRun run;
  private final Console console;
  private final Running running;

  private House(LocalRun run, Console console, Running running) {
    this.run = run;
    this.console = console;
    this.running = running;
  }

  /** Starts everything, without the samples. */
  static House start(Path data, Map<String, String> settings) throws LaunchException {
    Console console = new Console(System.out);
    Options options = new Options(false, false, "127.0.0.1", data);
    LocalRun run = new LocalRun(HOME, options, settings, console, new StopSignal());
    try {
      return new House(run, console, run.start());
    } catch (LaunchException e) {
      run.close();
      throw e;
    }
  }

  /** A request to a service, by an account of credentials.json. */
  RequestSpecification as(String account, ServiceName service) {
    return anonymous(service)
        .auth()
        .preemptive()
        .basic(account, running.credentials().passwordOf(account));
  }

  /** A request to a service, by nobody. */
  RequestSpecification anonymous(ServiceName service) {
    return given().baseUri(running.addresses().service(service).toString()).basePath("/api/v1");
  }

  /** Gives a sample page as an officer does: raw bytes, no address, no date. */
  Response post(String sample) throws IOException {
    Path page = HOME.resolve(Path.of("deploy", "local", "samples", sample + ".html"));
    return as("officer", ServiceName.INGEST)
        .contentType("text/html")
        .body(Files.readAllBytes(page))
        .post("/pages");
  }

  /** Waits until the five samples are read, delivered and briefed. */
  Summary awaitSamples() throws LaunchException {
    return awaitSamples(SAMPLES.size());
  }

  /** Waits until some samples are read, delivered and briefed. */
  Summary awaitSamples(int count) throws LaunchException {
    return new Check(running.api("viewer"), running.addresses(), count).await(run::pause, console);
  }

  /** All facts of a kind, of every office. */
  List<JsonNode> facts(String kind) throws IOException {
    return running
        .api("viewer")
        .list(running.addresses().service(ServiceName.CATALOG).resolve("/api/v1/" + kind));
  }

  /** Ends a service as a crash would, and starts it again. */
  void crash(ServiceName service) throws InterruptedException, LaunchException {
    running.services().kill(service);
    running.services().start(service);
  }

  void awaitReady() throws LaunchException {
    run.awaitReady(running.addresses());
  }

  void pause(Duration duration) throws LaunchException {
    run.pause(duration);
  }

  Running running() {
    return running;
  }

  @Override
  public void close() {
    run.close();
  }
}
