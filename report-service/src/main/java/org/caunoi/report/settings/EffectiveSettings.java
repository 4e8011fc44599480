package org.caunoi.report.settings;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caunoi.report.brief.Letterhead;
import org.caunoi.report.brief.PeriodRule;
import org.caunoi.report.settings.Choices.InternalMark;
import org.jspecify.annotations.Nullable;

/** What holds: the office's choices, and under them what is configured. */
final class EffectiveSettings {
  private final ReportConfig config;
  private final Choices choices;

  EffectiveSettings(ReportConfig config, Choices choices) {
    this.config = config;
    this.choices = choices;
  }

  SettingsView.Effective view() {
    return new SettingsView.Effective(
        letterhead(),
        internalMark(),
        periodRule(),
        firstPeriod().orElse(null),
        choices.mail() == null ? List.of() : choices.mail());
  }

  Letterhead letterhead() {
    return new Letterhead(
        or(choices.parentBody(), config.parentBody()),
        or(choices.addressee(), config.addressee()),
        or(choices.issuingBody(), config.issuingBody()),
        or(choices.symbol(), config.symbol()),
        or(choices.place(), config.place()),
        or(choices.signatoryPost(), config.signatoryPost()),
        or(choices.signatoryName(), config.signatoryName()),
        recipients());
  }

  InternalMark internalMark() {
    return choices.internalMark() != null ? choices.internalMark() : InternalMark.WHEN_NEEDED;
  }

  PeriodRule periodRule() {
    return choices.periodRule() != null ? choices.periodRule() : config.periodRule();
  }

  Optional<YearMonth> firstPeriod() {
    return Optional.ofNullable(choices.firstPeriod()).or(config::firstPeriod);
  }

  List<String> addresses(String kind, String language) {
    return choices.mail() == null
        ? List.of()
        : choices.mail().stream()
            .filter(list -> list.serves(kind, language))
            .flatMap(list -> list.to().stream())
            .toList();
  }

  /** Names of the settings without which a brief stays a draft; empty where all are set. */
  List<String> missing() {
    Letterhead head = letterhead();
    List<String> missing = new ArrayList<>();
    require(missing, "issuing-body", head.issuingBody());
    require(missing, "symbol", head.symbol());
    require(missing, "place", head.place());
    require(missing, "signatory-post", head.signatoryPost());
    require(missing, "signatory-name", head.signatoryName());
    require(missing, "recipients", head.recipients().isEmpty() ? null : "");
    return missing;
  }

  private List<String> recipients() {
    if (choices.recipients() != null) {
      return choices.recipients();
    }
    return readable(config.recipients()).stream()
        .flatMap(lines -> Arrays.stream(lines.split(";")))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static @Nullable String or(@Nullable String chosen, Optional<String> configured) {
    return chosen != null ? chosen : readable(configured).orElse(null);
  }

  /** A value that lost its letters, as under a POSIX locale, counts as missing: never print it. */
  private static Optional<String> readable(Optional<String> value) {
    return value.filter(text -> text.indexOf('\uFFFD') < 0);
  }

  private static void require(List<String> missing, String name, @Nullable String value) {
    if (value == null) {
      missing.add("caunoi.report." + name);
    }
  }
}
