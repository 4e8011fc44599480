package org.caunoi.catalog.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.http.ProblemException;

/** All places where reviewable things are kept. */
@ApplicationScoped
class Shelves {

  private final List<Reviewed> shelves;

  Shelves(@All List<Reviewed> shelves) {
    this.shelves = shelves;
  }

  /**
   * The thing, its row locked to the end of the transaction.
   *
   * @throws ProblemException 404 where there is none
   */
  Reviewable lock(SubjectKind kind, UUID id) {
    return shelf(kind).lock(kind, id);
  }

  /** Stamps a thing that was decided on, as the last step of the transaction. */
  void changed(SubjectKind kind, Reviewable thing) {
    shelf(kind).changed(thing);
  }

  private Reviewed shelf(SubjectKind kind) {
    return shelves.stream().filter(shelf -> shelf.keeps(kind)).findFirst().orElseThrow();
  }
}
