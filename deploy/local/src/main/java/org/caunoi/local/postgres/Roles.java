package org.caunoi.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database and a role for a service, with the least rights: it may connect to its own database
 * and make tables there. Every step may be repeated, so an interrupted first start is finished by
 * the next one.
 */
final class Roles {

  /** Roles may not make extensions; the services' migrations find these in place. */
  private static final List<String> EXTENSIONS = List.of("unaccent", "pg_trgm", "btree_gin");

  private Roles() {}

  /** Makes the role and its database. Names are ours and passwords alphanumeric: no quoting. */
  static void make(DataSource server, Database database, String name)
      throws SQLException, IOException {
    String password = Files.readString(database.passwordFile()).strip();
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement()) {
      if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
        statement.execute("CREATE ROLE " + name);
      }
      statement.execute(
          "ALTER ROLE "
              + name
              + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '"
              + password
              + "'");
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        statement.execute("CREATE DATABASE " + name);
      }
      statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
      statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + name + " TO " + name);
    }
  }

  /** Prepares the inside of a database. */
  static void prepare(DataSource database, String role) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String extension : EXTENSIONS) {
        statement.execute("CREATE EXTENSION IF NOT EXISTS " + extension);
      }
      statement.execute("GRANT USAGE, CREATE ON SCHEMA public TO " + role);
    }
  }

  private static boolean exists(Connection connection, String question, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
