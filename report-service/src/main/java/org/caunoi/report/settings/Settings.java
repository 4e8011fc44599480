package org.caunoi.report.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.caunoi.report.brief.Letterhead;
import org.caunoi.report.brief.Office;
import org.caunoi.report.brief.PeriodRule;
import org.caunoi.report.settings.Choices.InternalMark;

/** The settings of briefs as they hold now, the same on every replica. */
@ApplicationScoped
@Transactional
public class Settings {
  private final ReportConfig report;
  private final OfficeConfig office;
  private final SettingsLog log;

  Settings(ReportConfig report, OfficeConfig office, SettingsLog log) {
    this.report = report;
    this.office = office;
    this.log = log;
  }

  /** Whose cooperation is told. */
  public Office office() {
    return office.office();
  }

  /** Who issues the briefs. */
  public Letterhead letterhead() {
    return now().letterhead();
  }

  /** Whether LƯU HÀNH NỘI BỘ is printed whatever a brief holds. */
  public boolean alwaysInternal() {
    return now().internalMark() == InternalMark.ALWAYS;
  }

  /** How the year is cut into months. */
  public PeriodRule periodRule() {
    return now().periodRule();
  }

  /** First month that gets a brief whatever happened in it, where one is set. */
  public Optional<YearMonth> firstPeriod() {
    return now().firstPeriod();
  }

  /** Who gets the released briefs of a kind in a language by mail. */
  public List<String> addresses(String kind, String language) {
    return now().addresses(kind, language);
  }

  /** Names of the settings without which a brief stays a draft; empty where all are set. */
  public List<String> missing() {
    return now().missing();
  }

  EffectiveSettings now() {
    return new EffectiveSettings(report, log.last().choices());
  }
}
