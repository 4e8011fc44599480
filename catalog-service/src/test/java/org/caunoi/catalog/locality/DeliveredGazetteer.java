package org.caunoi.catalog.locality;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.caunoi.catalog.Caller;

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

  /** The gazetteer as readers fetch it, a locality a line. */
  public List<String> lines() {
    byte[] document =
        Caller.asIngest().get("/api/v1/gazetteer").then().statusCode(200).extract().asByteArray();
    return new String(document, StandardCharsets.UTF_8).lines().toList();
  }

  /** The lines of one locality: one, or none where it has left the gazetteer. */
  List<String> lines(String id) {
    return lines().stream().filter(line -> line.startsWith("{\"id\":\"" + id + "\",")).toList();
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
