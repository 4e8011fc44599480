package org.caunoi.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  private static final DayText VIETNAMESE = new DayText(true, false);
  private static final DayText FOREIGN = new DayText(false, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-05-06 ; 2024-05-06",
        "2024-05-06T08:15:00+07:00 ; 2024-05-06",
        // Half past six in the evening in London is the next day in Hà Nội.
        "2024-05-06T18:30:00Z ; 2024-05-07",
        "2024/5/6 ; 2024-05-06",
        "2024.05.06. 14:30 ; 2024-05-06",
        "20240506 ; 2024-05-06",
        "20240506T081500 ; 2024-05-06",
        "20240506081500 ; 2024-05-06",
        "Mon, 6 May 2024 08:15:00 +0700 ; 2024-05-06",
        "Thứ Hai, 06/05/2024, 14:30 (GMT+7) ; 2024-05-06",
        "14:30 | 06/05/2024 GMT+7 ; 2024-05-06",
        "6.5.2024 ; 2024-05-06",
        "06.05.24 ; 2024-05-06",
        "06-05-2024 09:00 ; 2024-05-06",
        "Ngày 6 tháng 5 năm 2024 ; 2024-05-06",
        "6 tháng 5, 2024 ; 2024-05-06",
        "May 6, 2024 ; 2024-05-06",
        "Monday, May 6th, 2024 - 10:00 ; 2024-05-06",
        "6 May 2024 ; 2024-05-06",
        "6 de mayo de 2024 ; 2024-05-06",
        "Le 6 août 2024 à 10h ; 2024-08-06",
        "6. Dezember 2024 ; 2024-12-06",
        "6 мая 2024, 13:43 ; 2024-05-06",
        "2024年5月6日 ; 2024-05-06",
        "2024년 5월 6일 ; 2024-05-06",
        "Updated: 06 Sept. 2024 ; 2024-09-06",
        // Only one of the two numbers can be a month.
        "05/26/2024 ; 2024-05-26"
      })
  void readsEveryFormOfAStamp(String stamp, LocalDate day) {
    assertThat(VIETNAMESE.read(stamp)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Hôm nay", "14:30", "31/02/2024", "45/13/2024", "0912.345.678", "06/05"})
  void findsNoDayWhereNoneIsWritten(String line) {
    assertThat(VIETNAMESE.read(line)).isNull();
  }

  @Test
  void takesTheDayThatAForeignPublisherWrites() {
    assertThat(FOREIGN.read("2024-05-06T18:30:00Z")).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(FOREIGN.read("2024-05-06T23:30:00-07:00")).isEqualTo(LocalDate.of(2024, 5, 6));
  }

  @Test
  void readsMonthsFirstWhereThePageIsAmerican() {
    assertThat(FOREIGN.read("05/06/2024")).isEqualTo(LocalDate.of(2024, 6, 5));
    assertThat(new DayText(false, true).read("05/06/2024")).isEqualTo(LocalDate.of(2024, 5, 6));
  }
}
