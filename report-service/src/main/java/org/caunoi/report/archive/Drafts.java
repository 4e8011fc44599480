package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.settings.Settings;

/**
 * The briefs that still follow the register. Each method is one transaction; safe with N replicas.
 */
@ApplicationScoped
public class Drafts {
  private static final List<String> LANGUAGES = List.of("vi", "en");

  private final Archive archive;
  private final Press press;
  private final Snapshots snapshots;
  private final Attempts attempts;
  private final Settings settings;
  private final Clock clock;

  Drafts(
      Archive archive,
      Press press,
      Snapshots snapshots,
      Attempts attempts,
      Settings settings,
      Clock clock) {
    this.archive = archive;
    this.press = press;
    this.snapshots = snapshots;
    this.attempts = attempts;
    this.settings = settings;
    this.clock = clock;
  }

  /** Time to note before facts are taken: the database's. */
  @Transactional
  public Instant now() {
    return archive.now();
  }

  /** When this installation began. */
  @Transactional
  public Instant installedAt() {
    return archive.installedAt();
  }

  /** Makes the briefs of a period, in all languages, where there are none. */
  @Transactional
  public void open(Period period) {
    for (String language : LANGUAGES) {
      archive.open(Ids.next(clock), period, settings.office().localityId(), language);
    }
  }

  /** All briefs there are, earliest period first. */
  @Transactional
  public List<KeptBrief> kept() {
    return BriefRecord.kept(settings.office().localityId());
  }

  /** Periods whose briefs are drafts. */
  @Transactional
  public List<Period> open() {
    return BriefRecord.drafts(settings.office().localityId(), "");
  }

  /** Of those, the ones never printed, or not printed at the last attempt. */
  @Transactional
  public List<Period> unprinted() {
    return BriefRecord.drafts(
        settings.office().localityId(), " and (documentSha256 is null or lastProblem is not null)");
  }

  /**
   * Prints the drafts of a period again if these facts, or the settings, are new to them. Older
   * facts than a draft has are left aside: another replica was faster.
   *
   * @return whether anything was printed
   */
  @InTurn
  @Transactional
  public boolean redraft(Period period, MonthFacts register, Instant takenAt) {
    String office = settings.office().localityId();
    boolean printed = false;
    MonthFacts facts = snapshots.of(register, period, office);
    String input = press.inputSha256(facts);
    for (BriefRecord brief : BriefRecord.lockCopies(period, office)) {
      if (brief.state != Edition.DRAFT || isOlder(takenAt, brief)) {
        continue;
      }
      if (!input.equals(brief.inputSha256) || brief.documentSha256 == null) {
        press.load(brief, facts, takenAt);
        press.print(brief);
        printed = true;
      } else if (brief.lastProblem != null) {
        brief.lastProblem = null;
        brief.failedAttempts = 0;
      }
    }
    if (printed) {
      attempts.printed(office, period.start());
    }
    return printed;
  }

  private static boolean isOlder(Instant takenAt, BriefRecord brief) {
    return brief.factsTakenAt != null && takenAt.isBefore(brief.factsTakenAt);
  }

  /** Notes why the drafts of a period could not be printed. */
  @Transactional
  public void failed(Period period, String problem) {
    String office = settings.office().localityId();
    attempts.failed(office, period.start(), problem);
    for (BriefRecord brief : BriefRecord.lockCopies(period, office)) {
      if (brief.state == Edition.DRAFT) {
        brief.lastProblem = problem;
        brief.failedAttempts++;
      }
    }
  }
}
