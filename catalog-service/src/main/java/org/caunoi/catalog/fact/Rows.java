package org.caunoi.catalog.fact;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;

/**
 * The rows of a query in SQL, whose type JPA does not know. No such query names a class of its
 * result: Hibernate would keep a plan of it for each time that it is asked.
 */
public final class Rows {

  private Rows() {}

  /** All rows, each with one value per column; for queries of two columns or more. */
  public static List<Object[]> of(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> (Object[]) row).toList();
  }

  /**
   * The entities with these ids that exist, in one question whose plan is kept; of "in" with a list
   * it would be made anew each time.
   */
  public static <E> List<E> withIds(EntityManager entities, Class<E> type, Collection<?> ids) {
    return entities.unwrap(Session.class).findMultiple(type, List.copyOf(ids)).stream()
        .filter(Objects::nonNull)
        .toList();
  }

  /** The values of a native query of one column. */
  @SuppressWarnings("unchecked")
  public static <T> List<T> column(Query query) {
    return query.getResultList();
  }
}
