package org.caunoi.catalog.bench;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that writes down how it carries out each statement of the service. */
public final class ExplainingPostgres implements QuarkusTestResourceLifecycleManager {

  private EmbeddedPostgres server;
  private Path data;
  private @Nullable Path log;
  private long read;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, String> start() {
    try {
      data = Files.createTempDirectory("catalog-plans").resolve("data");
      server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(true)
              .setServerConfig("fsync", "off")
              .setServerConfig("logging_collector", "on")
              .setServerConfig("log_filename", "plans.log")
              .setServerConfig("log_rotation_age", "0")
              .setServerConfig("log_rotation_size", "0")
              .setServerConfig("session_preload_libraries", "auto_explain")
              .start();
      return Map.of(
          "quarkus.datasource.jdbc.url",
          server.getJdbcUrl("postgres", "postgres"),
          "quarkus.datasource.username",
          "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on, in all sessions but this one; what functions and triggers do, too. */
  void explain(Connection quiet) throws SQLException {
    try (Statement statement = quiet.createStatement()) {
      statement.execute("set auto_explain.log_min_duration = -1");
      statement.execute("alter system set auto_explain.log_min_duration = 0");
      statement.execute("alter system set auto_explain.log_nested_statements = on");
      statement.execute("select pg_reload_conf()");
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(ExplainingPostgres.class));
  }

  @Override
  public void stop() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Connection connect() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  /** What was written down since the last call. */
  String log() throws IOException {
    if (log == null) {
      try (Stream<Path> files = Files.walk(data)) {
        log = files.filter(file -> file.endsWith("plans.log")).findFirst().orElseThrow();
      }
    }
    try (InputStream in = Files.newInputStream(log)) {
      in.skipNBytes(read);
      byte[] bytes = in.readAllBytes();
      read += bytes.length;
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
