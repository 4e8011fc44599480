package org.caunoi.catalog.database;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * For tests that need a register in which no other test has put anything. They share it, so each
 * {@linkplain #empty empties} it first.
 */
public final class OwnRegister implements QuarkusTestProfile {

  /** Takes out all articles and facts. */
  public static void empty(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate article, fact cascade; truncate known_partner, activity_count");
    }
  }
}
