package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.http.Preconditions;
import org.caunoi.report.http.ProblemException;

/**
 * Begins the next revision of a released brief, and takes back one that should not have been begun.
 * The released brief stays as it is.
 */
@ApplicationScoped
class Revisions {
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
    List<BriefRecord> all = BriefRecord.lockCopies(brief.period(), brief.office);
    int next = 1 + all.stream().mapToInt(copy -> copy.revision).max().orElseThrow();
    for (BriefRecord copy : all) {
      if (copy.revision == brief.revision) {
        UUID id = FIRST.equals(copy.language) ? begun : Ids.next(clock);
        if (!archive.revise(id, copy.id, next)) {
          throw exists();
        }
        trace.begin(id, act.who(), act.reason());
      }
    }
    return BriefRecord.byId(begun);
  }

  /** Takes back a revision that is not released, in all languages. */
  @Transactional
  BriefRecord withdraw(Desk.Act act) {
    BriefRecord brief = BriefRecord.byId(act.id());
    checkWithdrawable(brief, act);
    for (BriefRecord copy : BriefRecord.lockCopies(brief.period(), brief.office)) {
      if (copy.revision == brief.revision) {
        BriefRecord.getEntityManager().refresh(copy);
        if (copy.id.equals(brief.id)) {
          checkWithdrawable(copy, act);
        }
        copy.state = Edition.WITHDRAWN;
        BriefRecord.flush();
        trace.add(copy, "WITHDRAW", act.who(), act.reason());
      }
    }
    return brief;
  }

  private static void checkWithdrawable(BriefRecord brief, Desk.Act act) {
    Preconditions.requireMatch(act.ifMatch(), brief.version);
    if (!FIRST.equals(brief.language)) {
      throw ProblemException.conflict(
          "follows-vietnamese", "Withdraw the Vietnamese brief; this copy goes with it.");
    }
    if (brief.previousRevision == null) {
      throw ProblemException.conflict(
          "not-a-revision", "The first brief of a period stays; reopen it to change it.");
    }
    if (brief.state != Edition.DRAFT && brief.state != Edition.REVIEWED) {
      throw ProblemException.conflict(
          "wrong-state", "The brief is " + brief.state + "; only DRAFT or REVIEWED is withdrawn.");
    }
  }

  private static void check(BriefRecord brief, Desk.Act act) {
    Preconditions.requireMatch(act.ifMatch(), brief.version);
    if (!FIRST.equals(brief.language)) {
      throw ProblemException.conflict(
          "follows-vietnamese", "Revise the Vietnamese brief; this copy goes with it.");
    }
    if (brief.state != Edition.RELEASED) {
      throw ProblemException.conflict(
          "wrong-state", "The brief is " + brief.state + "; only RELEASED is revised.");
    }
    if (brief.nextRevision != null) {
      throw exists();
    }
  }

  private static ProblemException exists() {
    return ProblemException.conflict(
        "revision-exists", "Read the brief again; nextRevision names the one begun.");
  }
}
