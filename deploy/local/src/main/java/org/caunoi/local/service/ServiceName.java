package org.caunoi.local.service;

import java.nio.file.Path;
import java.util.Locale;

/** The three services, in the order in which their lines are printed. */
public enum ServiceName {
  /** The register and its API. */
  CATALOG("catalog-service", 8080, Path.of("catalog-service")),
  /** Takes pages and reads them. */
  INGEST("ingest-service", 8081, Path.of("ingest-service", "service")),
  /** Makes the briefs. */
  REPORT("report-service", 8082, Path.of("report-service"));

  private final String title;
  private final int defaultPort;
  private final Path module;

  ServiceName(String title, int defaultPort, Path module) {
    this.title = title;
    this.defaultPort = defaultPort;
    this.module = module;
  }

  /** The name in messages and of the log file. */
  public String title() {
    return title;
  }

  /** The port without a setting. */
  public int defaultPort() {
    return defaultPort;
  }

  /** The name of a setting of this service: {@code variable("PORT")} is CAUNOI_CATALOG_PORT. */
  public String variable(String setting) {
    return "CAUNOI_" + name() + "_" + setting;
  }

  /** The name of its database and of its database role. */
  public String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The packaged program, under the folder of the project. */
  public Path program(Path home) {
    return home.resolve(module).resolve(Path.of("target", "quarkus-app", "quarkus-run.jar"));
  }
}
