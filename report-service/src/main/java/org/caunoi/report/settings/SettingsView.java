package org.caunoi.report.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.caunoi.report.brief.Letterhead;
import org.caunoi.report.brief.PeriodRule;
import org.caunoi.report.settings.Choices.InternalMark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The settings as the API shows them.
 *
 * @param set what the office has set; null members follow the configuration
 * @param effective what holds
 * @param missing names of the settings without which briefs stay drafts
 */
record SettingsView(
    long version,
    Choices set,
    Effective effective,
    List<String> missing,
    Mail mail,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {

  /** What holds: the office's choices, and under them what is configured. */
  @Schema(name = "EffectiveSettings")
  record Effective(
      Letterhead letterhead,
      InternalMark internalMark,
      PeriodRule periodRule,
      @Nullable YearMonth firstPeriod,
      List<MailingList> mail) {}

  /**
   * Whether mail leaves.
   *
   * @param missing names of the settings without which nothing is sent
   */
  @Schema(name = "MailState")
  record Mail(boolean on, List<String> missing) {}

  /** One change: who, when, what before and after. */
  @Schema(name = "SettingsChange")
  record Entry(long version, String who, Instant at, List<Difference> changes) {}

  /** A member that changed; null where the configuration stood or stands. */
  @Schema(name = "SettingDifference")
  record Difference(String setting, @Nullable JsonNode before, @Nullable JsonNode after) {}

  /** A page of the history, newest first. */
  @Schema(name = "SettingsHistory")
  record History(List<Entry> items, @Nullable String next) {}
}
