package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caunoi.report.brief.Letterhead;
import org.caunoi.report.brief.Office;

/** The settings of briefs, and which of them are missing. */
@ApplicationScoped
public class Settings {
  private final ReportConfig report;
  private final OfficeConfig office;

  Settings(ReportConfig report, OfficeConfig office) {
    this.report = report;
    this.office = office;
  }

  /** Whose cooperation is told. */
  public Office office() {
    return office.office();
  }

  Letterhead letterhead() {
    return new Letterhead(
        report.parentBody().orElse(null),
        report.issuingBody().orElse(null),
        report.symbol().orElse(null),
        report.place().orElse(null),
        report.signatoryPost().orElse(null),
        report.signatoryName().orElse(null),
        recipients());
  }

  private List<String> recipients() {
    return report.recipients().stream()
        .flatMap(lines -> Arrays.stream(lines.split(";")))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Names of the settings without which a brief stays a draft; empty where all are set. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    require(missing, "issuing-body", report.issuingBody());
    require(missing, "symbol", report.symbol());
    require(missing, "place", report.place());
    require(missing, "signatory-post", report.signatoryPost());
    require(missing, "signatory-name", report.signatoryName());
    require(missing, "recipients", report.recipients());
    return missing;
  }

  private static void require(List<String> missing, String name, Optional<String> value) {
    if (value.isEmpty()) {
      missing.add("caunoi.report." + name);
    }
  }
}
