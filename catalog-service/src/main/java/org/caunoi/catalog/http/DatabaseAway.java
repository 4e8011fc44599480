package org.caunoi.catalog.http;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that cannot be reached now from an error of ours. */
final class DatabaseAway {

  private DatabaseAway() {}

  static boolean causes(Throwable thrown) {
    return Causes.anyOf(
        thrown,
        cause ->
            cause instanceof SocketException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException sql && isConnection(sql));
  }

  // PostgreSQL, appendix A: class 08 connection, 53300 too many, 57P0x shutdown or start.
  private static boolean isConnection(SQLException e) {
    String state = e.getSQLState();
    if (state == null) {
      return e.getMessage() != null && e.getMessage().contains("acquisition timeout");
    }
    return state.startsWith("08") || state.equals("53300") || state.startsWith("57P0");
  }
}
