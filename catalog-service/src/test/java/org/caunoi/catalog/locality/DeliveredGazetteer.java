package org.caunoi.catalog.locality;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Puts the gazetteer of the tests' database back to what was delivered. */
@Singleton
public class DeliveredGazetteer {
  private final DataSource database;
  private final GazetteerImport gazetteer;

  DeliveredGazetteer(DataSource database, GazetteerImport gazetteer) {
    this.database = database;
    this.gazetteer = gazetteer;
  }

  /** Undoes what officers added and changed. */
  public void restore() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from locality_name where decided_by is not null");
      // What was typed may be named by facts: it only leaves the gazetteer.
      statement.execute("update locality set withdrawn = true where source like 'officer:%'");
      statement.execute(
          "update locality set decided_by = null, file_line = 'again'"
              + " where decided_by is not null and not withdrawn");
      statement.execute("update locality set changed_line = null where changed_line is not null");
      statement.execute("update gazetteer set version = 'again', file_sha256 = 'again'");
    }
    gazetteer.run(GazetteerFile.delivered());
  }

  /** Imports the delivered file as if it were a new one. */
  boolean reimport() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update gazetteer set file_sha256 = 'another'");
    }
    return gazetteer.run(GazetteerFile.delivered());
  }
}
