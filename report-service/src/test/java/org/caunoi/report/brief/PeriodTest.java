package org.caunoi.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati"})
  void closesAMonthAtMidnightOfTheOffice(String zone) {
    Instant midnight = Instant.parse("2024-01-31T17:00:00Z");

    assertThat(lastClosed(midnight.minusSeconds(1), zone)).isEqualTo(YearMonth.of(2023, 12));
    assertThat(lastClosed(midnight, zone)).isEqualTo(YearMonth.of(2024, 1));
  }

  private static YearMonth lastClosed(Instant now, String zone) {
    return Period.lastClosedMonth(Clock.fixed(now, ZoneId.of(zone)));
  }
}
