package org.caunoi.report.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while documents can be archived: one is written each time, and taken back. The process
 * itself is well without its storage, so that liveness does not ask.
 */
@Readiness
@ApplicationScoped
class StorageCheck implements HealthCheck {
  private static final String PATIENCE = "set local statement_timeout = '3s'";

  /** Pages in memory and open files outlive a lost folder: its files are asked for by name. */
  private static final String FILES_ARE_GONE =
      "select pg_table_size('document') = 0 and exists (select from document)";

  private static final String DOCUMENT =
      "insert into document (sha256, bytes, pages)"
          + " values (encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'x', 1)";

  private final DataSource database;

  StorageCheck(DataSource database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return write(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      String reason =
          StorageFault.behind(e).map(StorageFault::said).orElse("a document cannot be archived");
      return down(reason, e.getSQLState() + ": " + e.getMessage());
    }
  }

  private static HealthCheckResponse write(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(PATIENCE);
      try (ResultSet gone = statement.executeQuery(FILES_ARE_GONE)) {
        gone.next();
        if (gone.getBoolean(1)) {
          return down(StorageFault.LOST.said(), "the file of table document is gone");
        }
      }
      statement.execute(DOCUMENT);
      return HealthCheckResponse.named("archive").up().build();
    }
  }

  private static HealthCheckResponse down(String reason, String detail) {
    return HealthCheckResponse.named("archive")
        .down()
        .withData("reason", reason)
        .withData("detail", detail)
        .build();
  }
}
