package org.caunoi.report.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/**
 * Statements in SQL, within the caller's transaction. None of them first writes half-changed
 * briefs: a released one can be written once.
 */
@ApplicationScoped
public class Sql {
  private final EntityManager database;

  Sql(EntityManager database) {
    this.database = database;
  }

  /** A statement, with parameters by their numbers. */
  public Query of(String statement) {
    return database.createNativeQuery(statement).setFlushMode(FlushModeType.COMMIT);
  }

  /** A question for one column of this type. */
  public Query of(String statement, Class<?> type) {
    return database.createNativeQuery(statement, type).setFlushMode(FlushModeType.COMMIT);
  }

  /** The rows of a question for several columns. */
  public static List<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> (Object[]) row).toList();
  }

  /** A column that is a day. */
  public static LocalDate day(Object column) {
    return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
  }
}
