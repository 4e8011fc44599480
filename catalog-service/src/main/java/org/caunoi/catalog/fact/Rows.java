package org.caunoi.catalog.fact;

import jakarta.persistence.Query;
import java.util.List;

/** The rows of a query in SQL, whose type JPA does not know. */
public final class Rows {

  private Rows() {}

  /** All rows, each with one value per column; for queries of two columns or more. */
  public static List<Object[]> of(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> (Object[]) row).toList();
  }

  /** The values of a native query of one column. */
  @SuppressWarnings("unchecked")
  public static <T> List<T> column(Query query) {
    return query.getResultList();
  }
}
