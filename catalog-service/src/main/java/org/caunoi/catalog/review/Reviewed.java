package org.caunoi.catalog.review;

import java.util.UUID;
import org.caunoi.catalog.http.ProblemException;

/** Where reviewable things of some kinds are kept: how a decision on any kind finds its thing. */
public interface Reviewed {

  /** Whether things of this kind are kept here. */
  boolean keeps(SubjectKind kind);

  /**
   * The thing, its row locked to the end of the transaction.
   *
   * @throws ProblemException 404 where there is none
   */
  Reviewable lock(SubjectKind kind, UUID id);

  /** Stamps a thing that was decided on. Call it as the last step of the transaction. */
  void changed(Reviewable thing);
}
