package org.caunoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The database behind the service's back. */
@ApplicationScoped
public class TestDatabase {
  private final DataSource database;

  TestDatabase(DataSource database) {
    this.database = database;
  }

  /** No briefs, no mail, the settings as configured. */
  public void clear() {
    execute(
        "truncate brief, compilation, brief_event, document, delivery, document_check, archive_event, attempt, setting_change, lease restart identity"
            + " cascade");
  }

  public void execute(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  public int count(String sql) {
    return Integer.parseInt(text(sql));
  }

  public String text(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
