package org.caunoi.catalog.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the rows of days and their heads, and writes heads. Call it inside a transaction. */
@ApplicationScoped
class AuditDays {

  /** Rows at a time, so that a day of any length needs little memory. */
  private static final int FETCH = 1_000;

  private static final String ROWS =
      """
      select id, at, actor, role, action, subject_kind, subject_id, before::text, after::text,
             reason, request_id
        from audit_event where day = ? order by id
      """;

  private final DataSource database;

  AuditDays(DataSource database) {
    this.database = database;
  }

  /** The leaves of the rows of a day, as they are now. */
  byte[] leaves(LocalDate day) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(ROWS)) {
      select.setFetchSize(FETCH);
      select.setObject(1, day);
      ByteArrayOutputStream leaves = new ByteArrayOutputStream();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          leaves.writeBytes(leaf(row));
        }
      }
      return leaves.toByteArray();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the audit of " + day, e);
    }
  }

  private static byte[] leaf(ResultSet row) throws SQLException {
    @Nullable String[] columns = new String[10];
    columns[0] = row.getObject(2, OffsetDateTime.class).toInstant().toString();
    for (int i = 1; i < columns.length; i++) {
      columns[i] = row.getString(i + 2);
    }
    return Sealed.leaf(row.getLong(1), columns);
  }

  /** The head of a day. */
  Optional<Sealed> head(LocalDate day) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                select day, rows, leaves, digest, signature, key_id, sealed_at
                  from audit_head where day = ?
                """)) {
      select.setObject(1, day);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(head(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the audit's head of " + day, e);
    }
  }

  private static Sealed head(ResultSet row) throws SQLException {
    return new Sealed(
        row.getObject(1, LocalDate.class),
        row.getInt(2),
        row.getBytes(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class).toInstant());
  }

  /** Keeps a head; where another replica was faster, its head stays. */
  void keep(Sealed head) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into audit_head (day, rows, leaves, digest, signature, key_id, sealed_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)) {
      insert.setObject(1, head.day());
      insert.setInt(2, head.rows());
      insert.setBytes(3, head.leaves());
      insert.setString(4, head.digest());
      insert.setString(5, head.signature());
      insert.setString(6, head.keyId());
      insert.setObject(7, head.sealedAt().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot keep the audit's head of " + head.day(), e);
    }
  }

  /** The first day that has no head yet although one should: empty where nothing is audited. */
  Optional<LocalDate> firstUnsealed() {
    return day("select coalesce((select max(day) + 1 from audit_head), min(day)) from audit_event");
  }

  /**
   * The last day that no row can be added to any more; empty while others are just adding some. Who
   * adds rows holds the lock in share until the commit, and dates them while holding it.
   */
  Optional<LocalDate> lastFinished() {
    return day(
        """
        select case when pg_try_advisory_xact_lock(hashtextextended('caunoi.audit', 0))
          then (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date - 1 end
        """);
  }

  private Optional<LocalDate> day(String query) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return Optional.ofNullable(row.getObject(1, LocalDate.class));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the audit's days", e);
    }
  }
}
