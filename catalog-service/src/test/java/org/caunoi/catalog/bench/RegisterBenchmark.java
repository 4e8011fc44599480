package org.caunoi.catalog.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How fast the packaged service answers over a large register, beside its PostgreSQL: {@code ./mvnw
 * -Pbench -DskipTests verify -pl catalog-service [-Dscale=1] [-Dseconds=20]}. Prints a table.
 */
public final class RegisterBenchmark {

  /** The load that the figures are for. */
  private static final int PER_SECOND = 50;

  /** Seconds, of each route. */
  private static final int WARM_UP = 40;

  private RegisterBenchmark() {}

  /** Takes the scale of the register, and for how many seconds each route is asked. */
  public static void main(String[] arguments) throws Exception {
    double scale = Double.parseDouble(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    try (EmbeddedPostgres postgres = postgres();
        PackagedService service =
            PackagedService.start(postgres.getJdbcUrl("postgres", "postgres"));
        Connection database = postgres.getPostgresDatabase().getConnection()) {
      long start = System.nanoTime();
      LargeRegister.fill(database, scale);
      System.out.printf("register of scale %.2f made in %d s%n", scale, secondsSince(start));
      measure(service, database, seconds);
    }
  }

  /** Asks each route under load, then delivers, and prints how it went. */
  static void measure(PackagedService service, Connection database, int seconds) throws Exception {
    Questions questions = new Questions(database);
    // Before the figures: code compiled and pages in memory, as in a service up for an hour.
    for (Supplier<String> question : questions.all().values()) {
      Load.of(service, question, PER_SECOND, WARM_UP);
    }
    System.out.println("| route, 50 requests/s | p50 | p95 | max | failed |");
    System.out.println("|---|---|---|---|---|");
    for (Map.Entry<String, Supplier<String>> route : questions.all().entrySet()) {
      Load load = Load.of(service, route.getValue(), PER_SECOND, seconds);
      System.out.println(load.row(route.getKey()));
    }
    new DeliveryLoad(service, database).run(seconds);
    System.out.printf("heap: at most %d MiB of 256 MiB in use%n", service.peakHeap());
  }

  private static long secondsSince(long start) {
    return (System.nanoTime() - start) / 1_000_000_000;
  }

  /** As an office would set it on a machine of some gigabytes. */
  private static EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("shared_buffers", "1GB")
        .setServerConfig("effective_cache_size", "4GB")
        .setServerConfig("random_page_cost", "1.1")
        .setServerConfig("maintenance_work_mem", "256MB")
        .setServerConfig("max_wal_size", "4GB")
        .setServerConfig("jit", "off")
        .setOverrideWorkingDirectory(Path.of("target", "bench").toAbsolutePath().toFile())
        .start();
  }
}
