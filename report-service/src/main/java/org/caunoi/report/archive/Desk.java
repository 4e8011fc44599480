package org.caunoi.report.archive;

import static org.caunoi.report.brief.Edition.DRAFT;
import static org.caunoi.report.brief.Edition.RELEASED;
import static org.caunoi.report.brief.Edition.REVIEWED;

import jakarta.enterprise.context.ApplicationScoped;
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
  private static final int CONFLICT = 409;
  private static final int TWO_DIGITS = 10;

  private final Archive archive;
  private final Press press;
  private final Settings settings;

  Desk(Archive archive, Press press, Settings settings) {
    this.archive = archive;
    this.press = press;
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

  /** Lets the brief follow the register again. */
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
   * Releases the brief, for good.
   *
   * @param number given by the clerk; null leaves room for it on the page
   */
  @Transactional
  BriefRecord release(Act act, @Nullable Integer number) {
    checkSettings();
    return move(
        act,
        REVIEWED,
        "RELEASE",
        brief -> {
          brief.state = RELEASED;
          brief.number = number == null || isCopy(brief) ? null : padded(number);
          brief.releasedBy = act.who();
          brief.releasedAt = archive.now();
        });
  }

  /** Numbers below 10 are written with a 0 (Decree 30/2020, Annex I). */
  private static String padded(int number) {
    return number < TWO_DIGITS ? "0" + number : Integer.toString(number);
  }

  private BriefRecord move(Act act, Edition from, String what, Consumer<BriefRecord> change) {
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
      archive.trace(brief, what, act.who(), act.reason());
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
      throw new ProblemException(
          CONFLICT,
          "follows-vietnamese",
          "Review and release the Vietnamese brief; this copy goes with it.");
    }
    if (brief.state != from) {
      throw new ProblemException(
          CONFLICT, "wrong-state", "The brief is " + brief.state + "; this needs " + from + ".");
    }
    if (brief.facts == null) {
      throw new ProblemException(
          CONFLICT, "not-rendered-yet", "Wait until the brief has been made from the register.");
    }
  }

  /** The English brief informs; it bears no number and no signature. */
  private static boolean isCopy(BriefRecord brief) {
    return !"vi".equals(brief.language);
  }

  private void checkSettings() {
    List<String> missing = settings.missing();
    if (!missing.isEmpty()) {
      throw new ProblemException(
          CONFLICT, "settings-missing", "Set first: " + String.join(", ", missing) + ".");
    }
  }
}
