package org.caunoi.catalog.locality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Brings a gazetteer file into the register, once per file (by its hash), whole or not at all. The
 * names that officers added stay; a locality that the file no longer has is marked withdrawn, since
 * facts may name it. With N replicas one imports and the others wait, then find it done.
 */
@ApplicationScoped
public class GazetteerImport {
  private static final Logger LOG = Logger.getLogger(GazetteerImport.class);

  private final DataSource database;

  GazetteerImport(DataSource database) {
    this.database = database;
  }

  /** Imports the file unless it is the one imported last; tells whether it did. */
  @Transactional
  public boolean run(GazetteerFile file) {
    long start = System.nanoTime();
    try (Connection connection = database.getConnection()) {
      GazetteerState.lock(connection);
      if (GazetteerState.isOf(connection, file)) {
        return false;
      }
      load(connection, file);
      keepOfficersNames(connection);
      GazetteerState.imported(connection, file);
    } catch (SQLException e) {
      throw new IllegalStateException("The gazetteer could not be imported", e);
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    LOG.infof("Gazetteer: %d localities imported in %d ms", file.lines().size(), millis);
    return true;
  }

  private static void load(Connection connection, GazetteerFile file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // One row audits the whole file, that of the gazetteer.
      statement.execute("select set_config('caunoi.bulk', 'on', true)");
      statement.execute(GazetteerSql.STAGE);
      try (PreparedStatement fill = connection.prepareStatement(GazetteerSql.FILL)) {
        fill.setArray(1, connection.createArrayOf("text", file.lines().toArray()));
        fill.executeUpdate();
      }
      for (String sql : GazetteerSql.STATEMENTS) {
        statement.execute(sql);
      }
    }
  }

  private static void keepOfficersNames(Connection connection) throws SQLException {
    Map<String, String> lines = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(GazetteerSql.OFFICERS_NAMES)) {
      while (rows.next()) {
        var name =
            new NewName(
                rows.getString("text"),
                rows.getString("language"),
                NameKind.valueOf(rows.getString("kind")),
                rows.getBoolean("risky"));
        String line = lines.getOrDefault(rows.getString("id"), rows.getString("file_line"));
        lines.put(rows.getString("id"), GazetteerLine.with(line, name));
      }
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            "update locality set changed_line = nullif(?, file_line) where id = ?")) {
      for (Map.Entry<String, String> line : lines.entrySet()) {
        update.setString(1, line.getValue());
        update.setString(2, line.getKey());
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
