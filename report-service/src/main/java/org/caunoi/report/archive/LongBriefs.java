package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Imprint;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.document.Pdf;
import org.caunoi.report.settings.Settings;

/** Briefs of any period, of confirmed facts alone; they are no release and bear no number. */
@ApplicationScoped
public class LongBriefs {
  private final Archive archive;
  private final Press press;
  private final Snapshots snapshots;
  private final Settings settings;

  LongBriefs(Archive archive, Press press, Snapshots snapshots, Settings settings) {
    this.archive = archive;
    this.press = press;
    this.snapshots = snapshots;
    this.settings = settings;
  }

  /** Time to note before facts are taken: the database's. */
  @Transactional
  public Instant now() {
    return archive.now();
  }

  /** What such a brief says. */
  @Transactional
  public Brief compose(MonthFacts register, Period period, String language, Instant takenAt) {
    MonthFacts facts = snapshots.of(register, period, settings.office().localityId());
    return press
        .assembler()
        .assemble(facts, period, language, new Imprint(Edition.REVIEWED, takenAt, null, null));
  }

  /**
   * Its document; stops where its thread is interrupted. Outside any transaction: it may take long,
   * and says meanwhile how far it is, in percent.
   */
  public Pdf render(Brief brief, IntConsumer progress) {
    return press.render(brief, progress);
  }

  /** Keeps its document, within the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(Pdf pdf) {
    archive.keep(pdf);
  }

  /** Forgets documents that nobody names any more, within the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(List<String> documents) {
    documents.forEach(archive::forget);
  }
}
