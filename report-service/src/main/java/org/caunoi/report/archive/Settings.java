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
        readable(report.parentBody()).orElse(null),
        readable(report.issuingBody()).orElse(null),
        readable(report.symbol()).orElse(null),
        readable(report.place()).orElse(null),
        readable(report.signatoryPost()).orElse(null),
        readable(report.signatoryName()).orElse(null),
        recipients());
  }

  private List<String> recipients() {
    return readable(report.recipients()).stream()
        .flatMap(lines -> Arrays.stream(lines.split(";")))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Names of the settings without which a brief stays a draft; empty where all are set. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    require(missing, "issuing-body", readable(report.issuingBody()));
    require(missing, "symbol", readable(report.symbol()));
    require(missing, "place", readable(report.place()));
    require(missing, "signatory-post", readable(report.signatoryPost()));
    require(missing, "signatory-name", readable(report.signatoryName()));
    require(missing, "recipients", readable(report.recipients()));
    return missing;
  }

  /** A value that lost its letters, as under a POSIX locale, counts as missing: never print it. */
  private static Optional<String> readable(Optional<String> value) {
    return value.filter(text -> text.indexOf('\uFFFD') < 0);
  }

  private static void require(List<String> missing, String name, Optional<String> value) {
    if (value.isEmpty()) {
      missing.add("caunoi.report." + name);
    }
  }
}
