package org.caunoi.report.storage;

import java.net.SocketException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/**
 * What keeps the database from reading or writing: a matter for the operator, not an error of ours.
 * Codes by PostgreSQL, appendix A.
 */
public enum StorageFault {
  /** No connection to be had, or it broke off. */
  AWAY("the database does not answer"),
  /** It has become a standby, or somebody has switched writing off. */
  READ_ONLY("the database takes no writes: it is read-only"),
  /** Disk or memory is used up. */
  FULL("the database has no room left: its disk or its memory is full"),
  /** Files are missing, damaged or cannot be written. */
  LOST("the database cannot read or write its files: look at its storage");

  /** A cycle of causes is legal; ten is deeper than any real chain here. */
  private static final int DEEPEST = 10;

  private final String said;

  StorageFault(String said) {
    this.said = said;
  }

  /** What it is, for people. */
  public String said() {
    return said;
  }

  /** The fault behind a failure; empty where there is none of storage. */
  public static Optional<StorageFault> behind(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      Optional<StorageFault> fault =
          cause instanceof SocketException
              ? Optional.of(AWAY)
              : cause instanceof SQLException sql ? of(sql) : Optional.empty();
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<StorageFault> of(SQLException e) {
    String state = e.getSQLState();
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (state == null) {
      return message.contains("acquisition timeout") ? Optional.of(AWAY) : Optional.empty();
    }
    if (state.startsWith("08") || state.equals("53300") || state.startsWith("57P0")) {
      return Optional.of(AWAY);
    }
    if (state.equals("25006")) {
      return Optional.of(READ_ONLY);
    }
    if (state.startsWith("53")) {
      return Optional.of(FULL);
    }
    // A file system that is read-only, or a folder that is none, has codes of other things, too.
    boolean files = message.contains("could not") && message.contains(" file ");
    boolean damaged = state.startsWith("58") || state.equals("XX001") || state.equals("XX002");
    return damaged || files ? Optional.of(LOST) : Optional.empty();
  }
}
