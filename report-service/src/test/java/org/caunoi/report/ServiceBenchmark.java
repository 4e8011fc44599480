package org.caunoi.report;

import static org.caunoi.report.catalog.FakeCatalogue.basic;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.report.brief.BusyMonth;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;

/**
 * What the packaged service does under load, through REST: it answers readers while twenty briefs
 * are made, and makes the brief of a year in the background. Prints figures; fails where a bound is
 * missed. Run by the profile "bench".
 */
final class ServiceBenchmark {
  private static final int AT_ONCE = 20;
  private static final int IDLE_ROUNDS = 150;
  private static final long PAUSE_MILLIS = 20;

  /** Bounds of issue and README. */
  private static final double READ_SECONDS = 1;

  private static final double YEAR_SECONDS = 40;
  private static final double MEGABYTES = 160;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Replica service;
  private final FakeCatalogue catalogue;
  private final LiveHeap heap;
  private boolean missed;

  private ServiceBenchmark(Replica service, FakeCatalogue catalogue) {
    this.service = service;
    this.catalogue = catalogue;
    this.heap = new LiveHeap(service.process().pid());
  }

  public static void main(String[] arguments) throws Exception {
    FakeCatalogue catalogue = FakeCatalogue.start();
    catalogue.hold(BusyMonth.facts(Period.of(YearMonth.of(2024, 4)), 60));
    boolean missed;
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Replica service =
            Replica.start(
                settings(postgres, catalogue),
                List.of(
                    "-XX:ActiveProcessorCount=1",
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    LiveHeap.option()))) {
      ServiceBenchmark benchmark = new ServiceBenchmark(service, catalogue);
      service.await(
          () -> benchmark.get("/api/v1/briefs?language=vi").path("items[0].sha256") != null);
      benchmark.crowd();
      benchmark.year();
      missed = benchmark.missed;
    }
    catalogue.stop();
    System.exit(missed ? 1 : 0);
  }

  private static Map<String, String> settings(EmbeddedPostgres postgres, FakeCatalogue catalogue)
      throws IOException {
    Path password = Files.writeString(Files.createTempFile("bench", ".password"), "none\n");
    password.toFile().deleteOnExit();
    return Map.of(
        "CAUNOI_REPORT_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
        "CAUNOI_REPORT_DB_USER", "postgres",
        "CAUNOI_REPORT_DB_PASSWORD_FILE", password.toString(),
        "CAUNOI_CATALOG_URL", catalogue.url(),
        "CAUNOI_REPORT_KEY_FILE", catalogue.keyFile().toString(),
        "CAUNOI_REPORT_FIRST_PERIOD", YearMonth.now(ZoneOffset.UTC).toString());
  }

  private void crowd() throws Exception {
    Map<String, List<Double>> idle = new LinkedHashMap<>();
    // The first half makes the service warm.
    for (int round = 0; round < 2 * IDLE_ROUNDS; round++) {
      read(round < IDLE_ROUNDS ? new LinkedHashMap<>() : idle);
    }
    Map<String, List<Double>> busy = new LinkedHashMap<>();
    long began = System.nanoTime();
    List<String> jobs = ask();
    while (!done(jobs)) {
      read(busy);
      Thread.sleep(PAUSE_MILLIS);
    }
    System.out.printf(
        "%d briefs of 60 activities asked for at once, made in %.1f s; reads meanwhile:%n",
        AT_ONCE, seconds(began));
    busy.forEach(
        (path, times) -> {
          List<Double> calm = idle.get(path);
          System.out.printf(
              "  %s: p50 %.0f ms, p95 %.0f ms of %d (idle: %.0f and %.0f)%n",
              path,
              1000 * quantile(times, 0.5),
              1000 * quantile(times, 0.95),
              times.size(),
              1000 * quantile(calm, 0.5),
              1000 * quantile(calm, 0.95));
          bound("p95, s", quantile(times, 0.95), READ_SECONDS);
        });
    bound(
        "live heap above idle, MB",
        heap.above(
            () -> {
              List<String> again = ask();
              service.await(() -> done(again));
              return null;
            }),
        MEGABYTES);
  }

  private List<String> ask() {
    List<String> jobs = new ArrayList<>();
    for (int day = 1; day <= AT_ONCE; day++) {
      LocalDate to = LocalDate.of(2024, 4, 30).plusDays(day);
      jobs.add(compile(LocalDate.of(2024, 4, 1), to));
    }
    return jobs;
  }

  private void year() throws Exception {
    Period year = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    catalogue.hold(BusyMonth.facts(year, 5000));
    double before = processor();
    long began = System.nanoTime();
    String job = compile(year.start(), year.end());
    Set<String> steps = new LinkedHashSet<>();
    service.await(
        () -> {
          Response seen = get("/api/v1/compilations/" + job);
          steps.add(seen.path("state") + " " + seen.path("progress") + " %");
          return !List.of("QUEUED", "RUNNING").contains(seen.<String>path("state"));
        });
    double seconds = seconds(began);
    double processor = processor() - before;
    Response done = get("/api/v1/compilations/" + job);
    System.out.printf(
        "year of 5,000 activities through REST: %s, %s pages, %.1f s by the clock; %s%n",
        done.path("state"), done.path("pages"), seconds, String.join(", ", steps));
    bound("processor time, s", processor, YEAR_SECONDS);
    missed |= !"DONE".equals(done.path("state"));
    bound(
        "live heap above idle, MB",
        heap.above(
            () -> {
              String again = compile(year.start(), year.end());
              service.await(() -> done(List.of(again)));
              return null;
            }),
        MEGABYTES);
  }

  private String compile(LocalDate from, LocalDate to) {
    return service
        .as("officer")
        .contentType(ContentType.JSON)
        .body("{\"from\":\"%s\",\"to\":\"%s\",\"language\":\"vi\"}".formatted(from, to))
        .post("/api/v1/compilations")
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  private boolean done(List<String> jobs) {
    List<Map<String, Object>> all = get("/api/v1/compilations?limit=200").path("items");
    return all.stream()
        .filter(job -> jobs.contains(job.get("id")))
        .allMatch(job -> "DONE".equals(job.get("state")));
  }

  private Response get(String path) {
    return service.as("viewer").get(path).then().statusCode(200).extract().response();
  }

  private void read(Map<String, List<Double>> times) throws Exception {
    String brief = get("/api/v1/briefs?language=vi&limit=1").path("items[0].id");
    time(times, "list of briefs", service.url() + "/api/v1/briefs");
    time(times, "a brief", service.url() + "/api/v1/briefs/" + brief);
    time(times, "its document", service.url() + "/api/v1/briefs/" + brief + "/document");
    time(times, "/q/health", service.management() + "/q/health");
  }

  private void time(Map<String, List<Double>> times, String what, String url) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Authorization", basic("viewer")).build();
    long began = System.nanoTime();
    int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
    times.computeIfAbsent(what, name -> new ArrayList<>()).add(seconds(began));
    if (status != 200) {
      missed = true;
      System.out.printf("  %s: answered %d MISSED%n", what, status);
    }
  }

  private void bound(String what, double value, double most) {
    boolean kept = value <= most;
    missed |= !kept;
    System.out.printf("  %s: %.2f (at most %.2f)%s%n", what, value, most, kept ? "" : " MISSED");
  }

  /** Of the service: what an idle core needs, on a busy machine too. */
  private double processor() {
    return service.process().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
  }
}
