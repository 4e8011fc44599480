package org.caunoi.catalog.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.caunoi.catalog.fact.RegisterChanges;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.review.Reviewable;
import org.caunoi.catalog.review.Reviewed;
import org.caunoi.catalog.review.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Keeps the partnerships that people decide on. */
@ApplicationScoped
class Partnerships implements Reviewed {

  private final EntityManager entities;
  private final RegisterChanges changes;
  private final Clock clock;

  Partnerships(EntityManager entities, RegisterChanges changes, Clock clock) {
    this.entities = entities;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public boolean keeps(SubjectKind kind) {
    return kind == SubjectKind.PARTNERSHIP;
  }

  @Override
  public Partnership lock(SubjectKind kind, UUID id) {
    return present(entities.find(Partnership.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void changed(Reviewable thing) {
    ((Partnership) thing).changedAt = clock.instant();
    changes.mark();
  }

  /** Refuses (404) what is not there. */
  static Partnership present(@Nullable Partnership partnership) {
    if (partnership == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          "Không có quan hệ đối tác này; hãy tìm trong danh sách.",
          "There is no such partnership; look for it in the list.");
    }
    return partnership;
  }
}
