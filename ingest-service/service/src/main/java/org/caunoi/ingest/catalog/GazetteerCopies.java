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
    getEntityManager().merge(new GazetteerCopy(text, clock.instant()));
  }
}
