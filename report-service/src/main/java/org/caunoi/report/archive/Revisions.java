package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.http.Preconditions;
import org.caunoi.report.http.ProblemException;

/** Begins the next revision of a released brief. The released one stays as it is. */
@ApplicationScoped
class Revisions {
  private static final int CONFLICT = 409;
  private static final String FIRST = "vi";

  private final Archive archive;
  private final Trace trace;
  private final Clock clock;

  Revisions(Archive archive, Trace trace, Clock clock) {
    this.archive = archive;
    this.trace = trace;
    this.clock = clock;
  }

  /** Makes the next revision, in all languages, as drafts without facts yet. */
  @Transactional
  BriefRecord begin(Desk.Act act) {
    BriefRecord brief = BriefRecord.byId(act.id());
    check(brief, act);
    UUID begun = Ids.next(clock);
    for (BriefRecord copy : BriefRecord.lockCopies(brief.period(), brief.office)) {
      if (copy.revision == brief.revision) {
        open(copy, FIRST.equals(copy.language) ? begun : Ids.next(clock), act);
      }
    }
    return BriefRecord.byId(begun);
  }

  private void open(BriefRecord copy, UUID id, Desk.Act act) {
    if (!archive.open(id, copy.period(), copy.office, copy.language, copy.revision + 1)) {
      throw exists();
    }
    trace.begin(id, act.who(), act.reason());
  }

  private static void check(BriefRecord brief, Desk.Act act) {
    Preconditions.requireMatch(act.ifMatch(), brief.version);
    if (!FIRST.equals(brief.language)) {
      throw new ProblemException(
          CONFLICT, "follows-vietnamese", "Revise the Vietnamese brief; this copy goes with it.");
    }
    if (brief.state != Edition.RELEASED) {
      throw new ProblemException(
          CONFLICT, "wrong-state", "The brief is " + brief.state + "; only RELEASED is revised.");
    }
    if (brief.nextRevision != null) {
      throw exists();
    }
  }

  private static ProblemException exists() {
    return new ProblemException(
        CONFLICT, "revision-exists", "Read the brief again; nextRevision names the one begun.");
  }
}
