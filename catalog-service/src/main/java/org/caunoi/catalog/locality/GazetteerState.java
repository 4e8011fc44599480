package org.caunoi.catalog.locality;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The row that says which gazetteer is served, and the content it is the hash of. What changes a
 * line holds the lock to the end of its transaction and calls {@link #changed} before, so that
 * version and content agree for every reader.
 */
final class GazetteerState {
  // "gaz" on a telephone: any fixed number will do, this one is easy to find in pg_locks.
  private static final long LOCK = 429_1;

  private static final String LINES =
      "select coalesce(changed_line, file_line) from locality where not withdrawn order by id";

  private GazetteerState() {}

  /** Waits until no other transaction changes the gazetteer. */
  static void lock(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
    }
  }

  static boolean isOf(Connection connection, GazetteerFile file) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select from gazetteer where file_sha256 = ?")) {
      query.setString(1, file.sha256());
      return query.executeQuery().next();
    }
  }

  /** Notes the file and the content that is served from now on. */
  static void imported(Connection connection, GazetteerFile file) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            insert into gazetteer (file_sha256, version, changed_at) values (?, ?, now())
            on conflict (only_row) do update set file_sha256 = excluded.file_sha256,
                version = excluded.version, changed_at = excluded.changed_at
            """)) {
      upsert.setString(1, file.sha256());
      upsert.setString(2, contentHash(connection));
      upsert.executeUpdate();
    }
  }

  /** Notes the content that is served from now on. */
  static void changed(Connection connection) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update gazetteer set version = ?, changed_at = now()")) {
      update.setString(1, contentHash(connection));
      update.executeUpdate();
    }
  }

  private static String contentHash(Connection connection) throws SQLException {
    ContentHash hash = new ContentHash();
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(1_000);
      try (ResultSet rows = statement.executeQuery(LINES)) {
        while (rows.next()) {
          hash.add((rows.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return hash.hex();
  }
}
