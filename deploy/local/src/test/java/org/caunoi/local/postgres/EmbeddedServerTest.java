package org.caunoi.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.caunoi.local.LaunchException;
import org.caunoi.local.folder.DataFolder;
import org.caunoi.local.folder.PrivateFiles;
import org.caunoi.local.service.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server for several questions: each start takes a second or more. */
class EmbeddedServerTest {

  @TempDir private Path root;

  @Test
  void keepsDataOverCrashesAndLetsEachRoleIntoItsOwnDatabase() throws Exception {
    DataFolder folder = DataFolder.open(root);
    Files.createDirectories(folder.newPostgres().resolve("half-made"));
    Files.createDirectories(folder.postgresPrograms().resolve("PG-half-unpacked/bin"));
    try (EmbeddedServer server = start(folder)) {
      Map<ServiceName, Database> databases = server.databases();
      Database catalog = databases.get(ServiceName.CATALOG);
      assertThat(folder.newPostgres()).doesNotExist();
      assertThat(folder.postgresPrograms().resolve("PG-half-unpacked")).doesNotExist();
      execute(catalog, "CREATE TABLE kept (text TEXT)");
      execute(catalog, "INSERT INTO kept VALUES (unaccent('Hà Nội'))");
      Database report = databases.get(ServiceName.REPORT);
      Database trespasser = new Database(catalog.url(), report.user(), report.passwordFile());
      assertThatThrownBy(() -> execute(trespasser, "SELECT 1")).hasMessageContaining("permission");
      assertThatThrownBy(() -> execute(catalog, "CREATE DATABASE other"))
          .hasMessageContaining("permission");
      Path wrong = folder.root().resolve("wrong");
      PrivateFiles.write(wrong, "wrong");
      assertThatThrownBy(() -> execute(new Database(catalog.url(), "postgres", wrong), "SELECT 1"))
          .hasMessageContaining("password authentication failed");
      assertThat(value(catalog, "SHOW fsync")).isEqualTo("on");
      assertThat(
              value(catalog, "SELECT datctype FROM pg_database WHERE datname = current_database()"))
          .isEqualTo("C.UTF-8");
    }
    // A killed run may leave the number of a process that is now something else.
    Files.writeString(
        folder.postgres().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
    EmbeddedServer.free(folder);
    EmbeddedServer orphan = start(folder);
    EmbeddedServer.free(folder);
    assertThatThrownBy(orphan::check)
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("postgresql.log");
    orphan.close();
    try (EmbeddedServer server = start(folder)) {
      Database catalog = server.databases().get(ServiceName.CATALOG);
      assertThat(value(catalog, "SELECT text FROM kept")).isEqualTo("Ha Noi");
    }
  }

  private static EmbeddedServer start(DataFolder folder) throws IOException, LaunchException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    return EmbeddedServer.start(folder, new Programs(folder.postgresPrograms()), port);
  }

  private static void execute(Database database, String sql) throws SQLException, IOException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String value(Database database, String sql) throws SQLException, IOException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(Database database) throws SQLException, IOException {
    return DriverManager.getConnection(
        database.url(), database.user(), Files.readString(database.passwordFile()));
  }
}
