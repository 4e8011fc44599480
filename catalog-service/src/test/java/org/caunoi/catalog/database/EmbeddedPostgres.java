package org.caunoi.catalog.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A real PostgreSQL without Docker for every {@code @QuarkusTest} of the module (found through
 * src/test/resources/application.properties), with accounts and keys to log in with. Its session
 * zone is deliberately neither UTC nor ours.
 */
public final class EmbeddedPostgres implements QuarkusTestResourceLifecycleManager {

  public static final String PASSWORD = "correct horse battery staple";
  public static final String INGEST_KEY = "cn_ingest00_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";
  public static final String REPORT_KEY = "cn_report00_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";

  private io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

  @Override
  public Map<String, String> start() {
    try {
      server =
          io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
              .setServerConfig("timezone", "Pacific/Chatham")
              .setServerConfig("fsync", "off")
              .start();
      createOwner();
      Path folder = Files.createTempDirectory("catalog-test");
      return Map.of(
          "quarkus.datasource.jdbc.url", server.getJdbcUrl("catalog", "catalog"),
          "quarkus.datasource.username", "catalog",
          "caunoi.accounts-file", write(folder, "accounts.json", accounts()),
          "caunoi.ingest-key-file", write(folder, "ingest-key", INGEST_KEY),
          "caunoi.report-key-file", write(folder, "report-key", REPORT_KEY + "\n"),
          "caunoi.audit-key-file", write(folder, "audit-key", "0123456789abcdef".repeat(4)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As in production, the service owns its database and is nobody else's superuser. */
  private void createOwner() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role catalog login nosuperuser nocreatedb nocreaterole");
      statement.execute("create database catalog owner catalog");
    }
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

  private static String accounts() {
    return """
        {"user": "administrator", "password": "%1$s",
         "accounts": {"officer": "%1$s", "approver": "%1$s", "viewer": "%1$s"}}
        """
        .formatted(PASSWORD);
  }

  private static String write(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
