package org.caunoi.catalog.http;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A filtered list of entities, page after page. A page starts behind the keys of the last item
 * ("keyset"), so a page costs the same wherever it lies and nothing is skipped or doubled while
 * rows come in. How a list resource is written:
 *
 * <pre>{@code
 * @GET
 * @RolesAllowed(Roles.VIEWER)
 * public Page<ActivityView> list(@BeanParam PageRequest page, @QueryParam("from") LocalDate from) {
 *   return new KeysetQuery<>(entities, Activity.class)
 *       .where("e.startDate >= :from", "from", from)          // left out while from is null
 *       .by("e.startDate", a -> a.startDate, LocalDate::parse) // columns that are never null
 *       .by("e.id", a -> a.id, UUID::fromString)               // the last one unique
 *       .descending()
 *       .page(page)
 *       .map(ActivityView::of);
 * }
 * }</pre>
 *
 * <p>The entity is {@code e} in conditions. Values only ever enter as parameters; conditions and
 * columns are constants of the code. An index on the key columns in the same order keeps it fast.
 */
public final class KeysetQuery<E> {

  private record Key<E>(String column, Function<E, Object> value, Function<String, ?> parse) {}

  private final EntityManager entities;
  private final Class<E> type;
  private String join = "";
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final List<Key<E>> keys = new ArrayList<>();
  private boolean descending;

  public KeysetQuery(EntityManager entities, Class<E> type) {
    this.entities = entities;
    this.type = type;
  }

  /** Joins rows of another entity, of which there is at most one for each item. */
  public KeysetQuery<E> join(String clause) {
    join = " join " + clause;
    return this;
  }

  /** Adds a condition that always holds. */
  public KeysetQuery<E> where(String condition) {
    conditions.add("(" + condition + ")");
    return this;
  }

  /** Adds a condition with one parameter; a null value (filter not given) adds none. */
  public KeysetQuery<E> where(String condition, String name, @Nullable Object value) {
    if (value != null) {
      where(condition);
      parameters.put(name, value);
    }
    return this;
  }

  /** Adds a key to sort by, with how to read it from an item and from a cursor. */
  public KeysetQuery<E> by(String column, Function<E, Object> value, Function<String, ?> parse) {
    keys.add(new Key<>(column, value, parse));
    return this;
  }

  /** Sorts all keys downwards. */
  public KeysetQuery<E> descending() {
    descending = true;
    return this;
  }

  /** Reads one page. */
  public Page<E> page(PageRequest request) {
    int limit = request.limit();
    Cursor cursor = request.cursor();
    if (cursor != null) {
      startAfter(cursor);
    }
    TypedQuery<E> query = entities.createQuery(hql(), type).setMaxResults(limit + 1);
    parameters.forEach(query::setParameter);
    List<E> rows = query.getResultList();
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<E> items = rows.subList(0, limit);
    return new Page<>(items, cursorOf(items.get(limit - 1)).text(request.filters()));
  }

  private void startAfter(Cursor cursor) {
    if (cursor.keys().size() != keys.size()) {
      throw Cursor.invalid();
    }
    for (int i = 0; i < keys.size(); i++) {
      try {
        parameters.put("key" + i, keys.get(i).parse().apply(cursor.keys().get(i)));
      } catch (RuntimeException e) {
        throw Cursor.invalid();
      }
    }
    String columns = keys.stream().map(Key::column).collect(Collectors.joining(", "));
    String values =
        IntStream.range(0, keys.size()).mapToObj(i -> ":key" + i).collect(Collectors.joining(", "));
    where("(" + columns + ") " + (descending ? "<" : ">") + " (" + values + ")");
  }

  private Cursor cursorOf(E item) {
    return new Cursor(keys.stream().map(key -> String.valueOf(key.value().apply(item))).toList());
  }

  private String hql() {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String direction = descending ? " desc" : "";
    String order =
        keys.stream().map(key -> key.column() + direction).collect(Collectors.joining(", "));
    return "select e from " + type.getName() + " e" + join + where + " order by " + order;
  }
}
