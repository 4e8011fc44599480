package org.caunoi.report.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.BriefAssembler;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Imprint;
import org.caunoi.report.brief.Letterhead;
import org.caunoi.report.brief.Office;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.digest.Sha256;
import org.caunoi.report.document.BriefRenderer;
import org.caunoi.report.document.Pdf;
import org.caunoi.report.replica.Failpoint;
import org.caunoi.report.settings.Settings;

/** Prints a brief from the facts it holds: assembles, renders, archives, in one transaction. */
@Startup
@ApplicationScoped
class Press {
  private final Settings settings;
  private final Archive archive;
  private final Punctuality punctuality;
  private final Failpoint failpoint;
  private final ObjectMapper json;
  private final BriefRenderer renderer = new BriefRenderer();

  Press(
      Settings settings,
      Archive archive,
      Punctuality punctuality,
      Failpoint failpoint,
      ObjectMapper json) {
    this.settings = settings;
    this.archive = archive;
    this.punctuality = punctuality;
    this.failpoint = failpoint;
    this.json = json;
  }

  /** Gives a brief its facts. */
  void load(BriefRecord brief, MonthFacts facts, Instant takenAt) {
    brief.facts = write(facts);
    brief.inputSha256 = inputSha256(facts);
    brief.factsTakenAt = takenAt;
  }

  /** Hash of all that a document is made from, besides its imprint. */
  String inputSha256(MonthFacts facts) {
    return Sha256.of(
        write(
            new Input(facts, settings.letterhead(), settings.office(), settings.alwaysInternal())));
  }

  private record Input(
      MonthFacts facts, Letterhead letterhead, Office office, boolean alwaysInternal) {}

  /** What makes briefs as the settings are now. */
  BriefAssembler assembler() {
    return new BriefAssembler(settings.office(), settings.letterhead(), settings.alwaysInternal());
  }

  /** Prints the brief in its present state. The document of a superseded draft is forgotten. */
  void print(BriefRecord brief) {
    boolean released = brief.state == Edition.RELEASED;
    Imprint imprint =
        new Imprint(
            brief.state,
            brief.factsTakenAt,
            released ? LocalDate.ofInstant(brief.releasedAt, Period.ZONE) : null,
            released ? brief.number : null);
    Brief content = assembler().assemble(facts(brief), brief.period(), brief.language, imprint);
    Pdf pdf = renderer.render(content);
    archive.keep(pdf);
    String superseded = brief.documentSha256;
    brief.content = write(content);
    brief.contentSha256 = Sha256.of(brief.content);
    brief.documentSha256 = pdf.sha256();
    brief.pages = pdf.pages();
    brief.unreviewed = unreviewed(brief, content);
    brief.renderedAt = archive.now();
    if (brief.firstPrintedAt == null) {
      brief.firstPrintedAt = brief.renderedAt;
      brief.late = punctuality.isLate(brief);
    }
    brief.lastProblem = null;
    brief.failedAttempts = 0;
    BriefRecord.flush();
    failpoint.reached(Failpoint.WHILE_RENDERING);
    if (!pdf.sha256().equals(superseded)) {
      archive.forget(superseded);
    }
  }

  /** In a draft those shown as unconfirmed; afterwards those left out for it. */
  private int unreviewed(BriefRecord brief, Brief content) {
    if (brief.state == Edition.DRAFT) {
      return content.unreviewed();
    }
    Imprint draft = new Imprint(Edition.DRAFT, brief.factsTakenAt, null, null);
    return assembler().assemble(facts(brief), brief.period(), brief.language, draft).unreviewed();
  }

  /** What a printed brief was made from, and what it says. */
  Changes.Snapshot snapshot(BriefRecord brief) {
    try {
      return new Changes.Snapshot(
          brief.state, json.readTree(brief.facts), json.readTree(brief.content));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("brief " + brief.id + " cannot be read", e);
    }
  }

  /** The document of what a brief says, not kept; says meanwhile how far it is, in percent. */
  Pdf render(Brief brief, IntConsumer progress) {
    return renderer.render(brief, progress);
  }

  /**
   * Renders once more what a brief says, without keeping it. The same build makes the same bytes.
   */
  Pdf again(BriefRecord brief) {
    try {
      return renderer.render(json.readValue(brief.content, Brief.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("brief " + brief.id + " cannot be read", e);
    }
  }

  private MonthFacts facts(BriefRecord brief) {
    try {
      return json.readValue(brief.facts, MonthFacts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the facts of brief " + brief.id + " cannot be read", e);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("our own records are always JSON", e);
    }
  }
}
