package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.http.Preconditions;
import org.caunoi.report.http.ProblemException;

/** Where officers write what the office recommends; one transaction each. */
@ApplicationScoped
class Advice {
  private final Recommendations recommendations;

  Advice(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  @Transactional
  Recommendations.Words read(UUID id) {
    return words(BriefRecord.byId(id));
  }

  /** Only a draft takes new words: a reviewed brief is frozen, a released one locked. */
  @Transactional
  BriefRecord write(Desk.Act act, String text) {
    BriefRecord brief = BriefRecord.byId(act.id());
    BriefRecord.getEntityManager().lock(brief, LockModeType.PESSIMISTIC_WRITE);
    long version = words(brief).version();
    Preconditions.requireMatch(act.ifMatch(), version);
    if (brief.state != Edition.DRAFT) {
      throw ProblemException.conflict(
          "wrong-state",
          "The brief is " + brief.state + "; recommendations are written into a DRAFT.");
    }
    recommendations.write(brief, text, act.who(), version + 1);
    return brief;
  }

  private Recommendations.Words words(BriefRecord brief) {
    return recommendations.of(brief.period(), brief.office, brief.language);
  }
}
