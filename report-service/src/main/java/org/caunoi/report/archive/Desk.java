package org.caunoi.report.archive;

import static org.caunoi.report.brief.Edition.DRAFT;
import static org.caunoi.report.brief.Edition.RELEASED;
import static org.caunoi.report.brief.Edition.REVIEWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.http.Preconditions;
import org.caunoi.report.http.ProblemException;
import org.caunoi.report.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Where people move a brief: reviewed, reopened, released. The Vietnamese brief is moved; its
 * English copy goes with it, in the same transaction, printed from the same facts.
 */
@ApplicationScoped
class Desk {
  private final Archive archive;
  private final Press press;
  private final Trace trace;
  private final Numbers numbers;
  private final Event<BriefReleased> released;
  private final Settings settings;

  Desk(
      Archive archive,
      Press press,
      Trace trace,
      Numbers numbers,
      Event<BriefReleased> released,
      Settings settings) {
    this.archive = archive;
    this.press = press;
    this.trace = trace;
    this.numbers = numbers;
    this.released = released;
    this.settings = settings;
  }

  /** Who does it, to what they saw, and why. */
  record Act(UUID id, String who, @Nullable String ifMatch, @Nullable String reason) {}

  /** A brief as it stands. */
  @Transactional
  BriefRecord find(UUID id) {
    return BriefRecord.byId(id);
  }

  /** Refuses what could not be reviewed anyway, before the register is asked. */
  @Transactional
  BriefRecord reviewable(Act act) {
    BriefRecord brief = BriefRecord.byId(act.id());
    check(brief, act, DRAFT);
    checkSettings();
    return brief;
  }

  /** Freezes the facts as they are and shows what a release would show. */
  @InTurn
  @Transactional
  BriefRecord review(Act act) {
    checkSettings();
    return move(
        act,
        DRAFT,
        "REVIEW",
        brief -> {
          brief.state = REVIEWED;
          brief.reviewedBy = act.who();
          brief.reviewedAt = archive.now();
        });
  }

  /** Keeps a remark with the brief, whatever its state. */
  @Transactional
  void comment(Act act) {
    trace.add(BriefRecord.byId(act.id()), "COMMENT", act.who(), act.reason());
  }

  /** Lets the brief follow the register again. */
  @InTurn
  @Transactional
  BriefRecord reopen(Act act) {
    return move(
        act,
        REVIEWED,
        "REOPEN",
        brief -> {
          brief.state = DRAFT;
          brief.reviewedBy = null;
          brief.reviewedAt = null;
        });
  }

  /**
   * Releases the brief, for good, and queues its mail.
   *
   * @param number given by the clerk; null leaves room for it on the page
   */
  @InTurn
  @Transactional
  BriefRecord release(Act act, @Nullable Integer number) {
    checkSettings();
    return numbers.once(
        number,
        () ->
            move(
                act,
                REVIEWED,
                "RELEASE",
                brief -> {
                  brief.state = RELEASED;
                  brief.releasedBy = act.who();
                  brief.releasedAt = archive.now();
                  if (!isCopy(brief)) {
                    numbers.give(brief, number);
                  }
                },
                brief -> released.fire(new BriefReleased(brief.id, brief.kind, brief.language))));
  }

  private BriefRecord move(Act act, Edition from, String what, Consumer<BriefRecord> change) {
    return move(act, from, what, change, moved -> {});
  }

  private BriefRecord move(
      Act act,
      Edition from,
      String what,
      Consumer<BriefRecord> change,
      Consumer<BriefRecord> afterwards) {
    BriefRecord asked = BriefRecord.byId(act.id());
    check(asked, act, from);
    BriefRecord moved = asked;
    for (BriefRecord brief : copies(asked)) {
      if (brief.id.equals(asked.id)) {
        BriefRecord.getEntityManager().refresh(brief);
        check(brief, act, from);
        moved = brief;
      }
      brief.facts = asked.facts;
      brief.factsTakenAt = asked.factsTakenAt;
      brief.inputSha256 = asked.inputSha256;
      change.accept(brief);
      press.print(brief);
      trace.add(brief, what, act.who(), act.reason());
      afterwards.accept(brief);
    }
    return moved;
  }

  private static List<BriefRecord> copies(BriefRecord brief) {
    return BriefRecord.lockCopies(brief.period(), brief.office).stream()
        .filter(copy -> copy.revision == brief.revision)
        .toList();
  }

  private static void check(BriefRecord brief, Act act, Edition from) {
    Preconditions.requireMatch(act.ifMatch(), brief.version);
    if (isCopy(brief)) {
      throw ProblemException.conflict(
          "follows-vietnamese", "Review and release the Vietnamese brief; this copy goes with it.");
    }
    if (brief.state != from) {
      throw ProblemException.conflict(
          "wrong-state", "The brief is " + brief.state + "; this needs " + from + ".");
    }
    if (brief.facts == null) {
      throw ProblemException.conflict(
          "not-rendered-yet", "Wait until the brief has been made from the register.");
    }
  }

  /** The English brief informs; it bears no number and no signature. */
  private static boolean isCopy(BriefRecord brief) {
    return !"vi".equals(brief.language);
  }

  private void checkSettings() {
    List<String> missing = settings.missing();
    if (!missing.isEmpty()) {
      throw ProblemException.conflict(
          "settings-missing", "Set first: " + String.join(", ", missing) + ".");
    }
  }
}
