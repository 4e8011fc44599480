package org.caunoi.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-07-01 | 2023-09-30 | quý III năm 2023 | the third quarter of 2023",
        "2024-01-01 | 2024-06-30 | 6 tháng đầu năm 2024 | the first half of 2024",
        "2024-07-01 | 2024-12-31 | 6 tháng cuối năm 2024 | the second half of 2024",
        "2024-01-01 | 2024-12-31 | năm 2024 | 2024",
        "2024-02-15 | 2024-03-14 | tháng 3 năm 2024 (từ ngày 15/02/2024 đến ngày 14/03/2024) |"
            + " March 2024 (from 15/02/2024 to 14/03/2024)",
        "2024-02-01 | 2024-04-30 | thời gian từ ngày 01/02/2024 đến ngày 30/04/2024 |"
            + " the time from 01/02/2024 to 30/04/2024",
        "2023-12-15 | 2024-12-14 | thời gian từ ngày 15/12/2023 đến ngày 14/12/2024 |"
            + " the time from 15/12/2023 to 14/12/2024"
      })
  void callsAPeriodAsPeopleDo(LocalDate start, LocalDate end, String vi, String en) {
    Period period = new Period(start, end);

    assertThat(new Phrases(Wording.of("vi", period)).period(period)).isEqualTo(vi);
    assertThat(new Phrases(Wording.of("en", period)).period(period)).isEqualTo(en);
  }

  @Test
  void comparesWithTheSameLengthBefore() {
    Period quarter = new Period(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-03-31"));

    assertThat(quarter.before())
        .isEqualTo(new Period(LocalDate.parse("2023-10-01"), LocalDate.parse("2023-12-31")));
    assertThat(quarter.aYearBefore())
        .isEqualTo(new Period(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-03-31")));
    assertThat(quarter.back(-1))
        .isEqualTo(new Period(LocalDate.parse("2024-04-01"), LocalDate.parse("2024-04-30")));
    assertThat(quarter.back(2))
        .isEqualTo(new Period(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-01-31")));
  }
}
