package org.caunoi.report.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.IntConsumer;
import org.caunoi.report.archive.LongBriefs;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.Register;
import org.caunoi.report.document.Pdf;
import org.caunoi.report.replica.Failpoint;

/** Makes one compilation, step by step. The register and the renderer work outside transactions. */
@ApplicationScoped
class Maker {
  private static final int FACTS_TAKEN = 30;
  private static final int LAID_OUT = 95;

  private final Jobs jobs;
  private final Register register;
  private final LongBriefs briefs;
  private final Failpoint failpoint;

  Maker(Jobs jobs, Register register, LongBriefs briefs, Failpoint failpoint) {
    this.jobs = jobs;
    this.register = register;
    this.briefs = briefs;
    this.failpoint = failpoint;
  }

  @ActivateRequestContext
  void make(Jobs.Held job) {
    Jobs.Wanted wanted = job.wanted();
    Instant takenAt = briefs.now();
    MonthFacts facts = register.facts(wanted.period().start(), wanted.period().end());
    if (!jobs.reached(job, "LAYOUT", FACTS_TAKEN)) {
      return;
    }
    Brief brief = briefs.compose(facts, wanted.period(), wanted.language(), takenAt);
    failpoint.reached(Failpoint.WHILE_COMPILING);
    Pdf pdf = briefs.render(brief, new Steps(job));
    if (jobs.reached(job, "ARCHIVE", LAID_OUT)) {
      keep(job, pdf);
    }
  }

  /** Tells how far the layout is, in steps that a reader would notice. */
  private final class Steps implements IntConsumer {
    private static final int STEP = 5;

    private final Jobs.Held job;
    private int told = FACTS_TAKEN;

    Steps(Jobs.Held job) {
      this.job = job;
    }

    @Override
    public void accept(int percent) {
      int progress = FACTS_TAKEN + (LAID_OUT - FACTS_TAKEN) * percent / 100;
      if (progress >= told + STEP && progress < LAID_OUT) {
        told = progress;
        jobs.reached(job, "LAYOUT", progress);
      }
    }
  }

  /** The document and the word that it is there are one transaction. */
  @Transactional
  void keep(Jobs.Held job, Pdf pdf) {
    briefs.keep(pdf);
    jobs.done(job, pdf.sha256(), pdf.pages());
  }
}
