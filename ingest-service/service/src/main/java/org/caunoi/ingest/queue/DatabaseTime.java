package org.caunoi.ingest.queue;

import com.github.kagkarlsson.scheduler.Clock;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** The database's time: replicas whose clocks differ agree on what is due and on who is dead. */
final class DatabaseTime implements Clock {

  private final DataSource dataSource;

  DatabaseTime(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Instant now() {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select clock_timestamp()")) {
      rows.next();
      return rows.getObject(1, OffsetDateTime.class).toInstant();
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not tell the time", e);
    }
  }
}
