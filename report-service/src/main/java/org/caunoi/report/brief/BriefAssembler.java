package org.caunoi.report.brief;

import java.util.List;
import java.util.Map;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.MonthFacts;
import org.jspecify.annotations.Nullable;

/**
 * Makes a brief from facts. Pure: no clock, no zone, no order of arrival shows in what it makes.
 */
public final class BriefAssembler {
  private final Office office;
  private final Letterhead letterhead;
  private final boolean alwaysInternal;

  /** For one office and what its letterhead says. */
  public BriefAssembler(Office office, Letterhead letterhead) {
    this(office, letterhead, false);
  }

  /**
   * The same.
   *
   * @param alwaysInternal whether LƯU HÀNH NỘI BỘ is printed whatever a brief holds
   */
  public BriefAssembler(Office office, Letterhead letterhead, boolean alwaysInternal) {
    this.office = office;
    this.letterhead = letterhead;
    this.alwaysInternal = alwaysInternal;
  }

  /**
   * The brief of a period in one language.
   *
   * @param language "vi" or "en"
   */
  public Brief assemble(MonthFacts facts, Period period, String language, Imprint imprint) {
    Wording wording = Wording.of(language, period);
    Phrases phrases = new Phrases(wording);
    Told told = Told.of(facts, period, imprint.edition());
    Chapters chapters = new Chapters(wording, facts, period, told);
    List<String> unreviewed =
        told.facts().stream().filter(fact -> !fact.confirmed()).map(Fact::id).toList();
    return new Brief(
        language,
        period,
        imprint,
        letterhead,
        alwaysInternal || told.facts().stream().anyMatch(fact -> "OFFICE".equals(fact.audience())),
        unreviewed.size(),
        wording.text("title"),
        wording.text(
            "subject", officeName(wording), phrases.period(period), period.end().getYear()),
        wording.text("information"),
        chapters.summary(officeName(wording), unreviewed),
        chapters.counts(),
        chapters.decisions(),
        chapters.charts(),
        chapters.activities(),
        chapters.agreements(),
        chapters.commitments(),
        chapters.ahead(),
        chapters.relations(),
        paragraphs(facts.background().recommendations(), language),
        chapters.supplements(),
        chapters.sources());
  }

  private static List<String> paragraphs(Map<String, String> texts, String language) {
    return texts
        .getOrDefault(language, "")
        .lines()
        .map(Phrases::clean)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private String officeName(Wording wording) {
    @Nullable String set = "vi".equals(wording.language()) ? office.name() : office.nameEn();
    return set != null ? set : wording.name("locality", office.localityId());
  }
}
