package org.caunoi.ingest.page;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caunoi.ingest.http.Cursor;
import org.jspecify.annotations.Nullable;

/** Finds pages. */
@ApplicationScoped
public class Pages implements PanacheRepositoryBase<StoredPage, UUID> {

  /** A page and, where there is one, its reading. */
  record WithReading(StoredPage page, @Nullable String reading) {}

  /** The database's time, which alone orders what happens to pages. */
  public Instant now() {
    return (Instant)
        getEntityManager()
            .createNativeQuery("select clock_timestamp()", Instant.class)
            .getSingleResult();
  }

  /** The reading of a page as JSON. */
  public Optional<String> reading(UUID pageId) {
    return Optional.ofNullable(getEntityManager().find(StoredReading.class, pageId))
        .map(reading -> reading.content);
  }

  @Transactional
  Optional<WithReading> findWithReading(UUID id) {
    return findByIdOptional(id).map(page -> new WithReading(page, reading(id).orElse(null)));
  }

  /** The newest first; one more than the cursor's limit, which tells whether there are more. */
  @Transactional
  List<StoredPage> list(PageFilter filter, Cursor cursor) {
    var where = new StringBuilder("1 = 1");
    var parameters = new HashMap<String, Object>();
    add(where, parameters, "state = :state", "state", filter.state());
    add(where, parameters, "storedAt >= :from", "from", filter.storedFrom());
    add(where, parameters, "storedAt < :before", "before", filter.storedBefore());
    add(where, parameters, "id < :after", "after", cursor.after());
    return find(where + " order by id desc", parameters).page(0, cursor.limit() + 1).list();
  }

  private static void add(
      StringBuilder where,
      HashMap<String, Object> parameters,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }
}
