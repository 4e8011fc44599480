package org.caunoi.ingest.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** Keeps the last good gazetteer in the database. */
@ApplicationScoped
class GazetteerCopies implements PanacheRepositoryBase<GazetteerCopy, Integer> {

  /** In SQL, because several replicas keep their copy at the same time. */
  private static final String UPSERT =
      """
      insert into gazetteer_copy (id, version, content, pulled_at)
      values (:id, :version, :content, :pulledAt)
      on conflict (id) do update
        set version = excluded.version, content = excluded.content, pulled_at = excluded.pulled_at
      """;

  private final Clock clock;

  GazetteerCopies(Clock clock) {
    this.clock = clock;
  }

  @Transactional
  Optional<GazetteerText> last() throws IOException {
    var copy = findByIdOptional(GazetteerCopy.ONLY_ID);
    return copy.isPresent() ? Optional.of(copy.get().text()) : Optional.empty();
  }

  @Transactional
  void keep(GazetteerText text) throws IOException {
    var copy = new GazetteerCopy(text, clock.instant());
    getEntityManager()
        .createNativeQuery(UPSERT)
        .setParameter("id", copy.id)
        .setParameter("version", copy.version)
        .setParameter("content", copy.content)
        .setParameter("pulledAt", copy.pulledAt)
        .executeUpdate();
  }
}
