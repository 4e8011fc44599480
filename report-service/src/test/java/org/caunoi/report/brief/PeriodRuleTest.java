package org.caunoi.report.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.brief.PeriodRule.CALENDAR_MONTH;
import static org.caunoi.report.brief.PeriodRule.FROM_15TH;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRuleTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati"})
  void closesAMonthAtMidnightOfTheOffice(String zone) {
    Instant midnight = Instant.parse("2024-01-31T17:00:00Z");

    assertThat(lastClosed(CALENDAR_MONTH, midnight.minusSeconds(1), zone))
        .isEqualTo(YearMonth.of(2023, 12));
    assertThat(lastClosed(CALENDAR_MONTH, midnight, zone)).isEqualTo(YearMonth.of(2024, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati"})
  void closesOnThe14thWhereTheOfficeSaysSo(String zone) {
    Instant midnight = Instant.parse("2024-02-14T17:00:00Z");

    assertThat(lastClosed(FROM_15TH, midnight.minusSeconds(1), zone))
        .isEqualTo(YearMonth.of(2024, 1));
    assertThat(lastClosed(FROM_15TH, midnight, zone)).isEqualTo(YearMonth.of(2024, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "CALENDAR_MONTH, 2024-02, 2024-02-01, 2024-02-29",
    "CALENDAR_MONTH, 2023-02, 2023-02-01, 2023-02-28",
    "FROM_15TH,      2024-01, 2023-12-15, 2024-01-14",
    "FROM_15TH,      2024-03, 2024-02-15, 2024-03-14"
  })
  void cutsTheYear(PeriodRule rule, YearMonth month, LocalDate start, LocalDate end) {
    Period period = rule.period(month);

    assertThat(period).isEqualTo(new Period(start, end));
    assertThat(period.month()).isEqualTo(month);
    assertThat(rule.month(start)).isEqualTo(month);
    assertThat(rule.month(end)).isEqualTo(month);
  }

  @Test
  void isDueInTheMorningAfterItsEnd() {
    assertThat(CALENDAR_MONTH.period(YearMonth.of(2024, 1)).dueAt())
        .isEqualTo(Instant.parse("2024-02-01T01:00:00Z"));
    assertThat(FROM_15TH.period(YearMonth.of(2024, 1)).dueAt())
        .isEqualTo(Instant.parse("2024-01-15T01:00:00Z"));
  }

  private static YearMonth lastClosed(PeriodRule rule, Instant now, String zone) {
    return rule.lastClosed(Clock.fixed(now, ZoneId.of(zone)));
  }
}
