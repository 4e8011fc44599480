package org.caunoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The database behind the service's back. */
@ApplicationScoped
public class TestDatabase {
  /** The size of the pool. */
  private static final int MOST_SESSIONS = 8;

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

  /** One after the other, in one session. */
  public void execute(String... statements) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** New sessions, as after a fault that ended the old ones. */
  public void renewSessions() {
    List<Connection> all = new ArrayList<>();
    try {
      execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
      for (int i = 0; i < MOST_SESSIONS; i++) {
        all.add(database.getConnection());
      }
      // The pool forgets a session that fails, and this one's own.
      for (Connection connection : all) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("select pg_terminate_backend(pg_backend_pid())");
        } catch (SQLException e) {
          connection.isClosed();
        }
      }
      for (Connection connection : all) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Lets documents be read but not written, until what it answers is run. */
  public Runnable holdDocuments() {
    try {
      Connection connection = database.getConnection();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("lock table document in exclusive mode");
      }
      return () -> release(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static void release(Connection connection) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** How many sessions wait for a lock. */
  public int waiting() {
    return count("select count(distinct pid) from pg_locks where not granted");
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
