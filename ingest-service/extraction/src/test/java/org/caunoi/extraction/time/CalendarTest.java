package org.caunoi.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Sáng 27/9/2023, đoàn đến chào. | 2023-09-27 | -",
        "Ngày 27-9-2023, đoàn đến chào. | 2023-09-27 | -",
        "Ngày 27.9.2023, đoàn đến chào. | 2023-09-27 | -",
        "Ngày 5 tháng 6 năm 2023, đoàn đến chào. | 2023-06-05 | -",
        "Ngày 22 -11 -2023, đoàn đến chào. | 2023-11-22 | -",
        "Đoàn ở lại từ ngày 22 đến ngày 24/11/2023. | 2023-11-22 | 2023-11-24",
        "Đoàn ở lại từ 25/5 - 3/6/2023. | 2023-05-25 | 2023-06-03",
        "Đoàn ở lại từ 29/12/2022 đến 2/1/2023. | 2022-12-29 | 2023-01-02",
        "Đoàn ở lại trong hai ngày 8 và 9-3-2023. | 2023-03-08 | 2023-03-09",
        "Đoàn ở lại từ 3 đến 6 tháng 5 năm 2023. | 2023-05-03 | 2023-05-06",
        "Ngày 19-20/1/2023, đoàn ở lại. | 2023-01-19 | 2023-01-20",
        "Đoàn ở lại từ 28 tháng 5 đến 3 tháng 6 năm 2023. | 2023-05-28 | 2023-06-03",
        "Đoàn ở lại các ngày 12, 13 và 14/5/2023. | 2023-05-12 | 2023-05-14",
        "The guests came on 2023-05-14. | 2023-05-14 | -",
        "Tháng 9/2023, đoàn đến chào. | 2023-09 | -",
        "Tháng 9 năm 2023, đoàn đến chào. | 2023-09 | -",
        "Năm 2022, đoàn đến chào. | 2022 | -",
        "The guests came on May 23, 2023. | 2023-05-23 | -",
        "The guests came on 23 May 2023. | 2023-05-23 | -",
        "The guests came on the 3rd of May 2023. | 2023-05-03 | -",
        "The guests came on 03/07/2015. | 2015-07-03 | -",
        "The guests stayed from October 27-31, 2023. | 2023-10-27 | 2023-10-31",
        "The guests stayed from October 30 to November 2, 2023. | 2023-10-30 | 2023-11-02",
        "The guests stayed from 27 to 31 October 2023. | 2023-10-27 | 2023-10-31",
        "The guests came in October 2023. | 2023-10 | -",
        "The guests came in 2019. | 2019 | -"
      })
  void readsWhatIsWrittenInFull(String sentence, String start, @Nullable String end) {
    assertThat(day(sentence, null)).isEqualTo(new Day(start, end, null, Day.Basis.EXPLICIT));
    assertThat(day(sentence, PUBLISHED)).isEqualTo(new Day(start, end, null, Day.Basis.EXPLICIT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Ngày 2/4, đoàn đến chào. | 2024-04-02 | -",
        "Chiều 14-5, đoàn đến chào. | 2024-05-14 | -",
        "Ngày 23 tháng 4, đoàn đến chào. | 2024-04-23 | -",
        "Ngày 7/5 (giờ địa phương), đoàn đến chào. | 2024-05-07 | -",
        "Đoàn đến chào vào tối thứ Ba (14/5). | 2024-05-14 | -",
        "Đoàn ở lại từ 25 đến 29-4. | 2024-04-25 | 2024-04-29",
        "Đoàn ở lại các ngày 18-21/4. | 2024-04-18 | 2024-04-21",
        "The guests came on May 13. | 2024-05-13 | -",
        "The guests came on 13 May. | 2024-05-13 | -",
        // Not after the publication day: last year's.
        "Ngày 20/12, đoàn đến chào. | 2023-12-20 | -",
        "Hôm nay, đoàn đến chào. | 2024-05-15 | -",
        "Sáng nay đoàn đến chào. | 2024-05-15 | -",
        "Tối qua đoàn đến chào. | 2024-05-14 | -",
        "Hôm qua, đoàn đến chào. | 2024-05-14 | -",
        "The guests came today. | 2024-05-15 | -",
        "The guests came yesterday. | 2024-05-14 | -",
        "Sáng sớm 14/5, đoàn đến chào. | 2024-05-14 | -",
        "Hôm nay 15/5, đoàn đến chào. | 2024-05-15 | -",
        "Thứ Ba, 14/5, đoàn đến chào. | 2024-05-14 | -",
        "14/5, tại Hạ Long, đoàn đến chào. | 2024-05-14 | -",
        "Chiều thứ Hai, đoàn đến chào. | 2024-05-13 | -",
        "The guests came Monday afternoon. | 2024-05-13 | -",
        "The guests came last Friday. | 2024-05-10 | -",
        "Đoàn sẽ đến chào vào sáng mai. | 2024-05-16 | -",
        "The guests came on Wednesday. | 2024-05-15 | -",
        "The guests came on Thursday. | 2024-05-09 | -",
        "The guests came on Monday. | 2024-05-13 | -"
      })
  void completesADayByThePublicationDay(String sentence, String start, @Nullable String end) {
    assertThat(day(sentence, PUBLISHED)).isEqualTo(new Day(start, end, null, Day.Basis.PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 2/4, đoàn đến chào. | --04-02",
        "Chiều 22 -11, đoàn đến chào. | --11-22",
        "Ngày 23 tháng 5, đoàn đến chào. | --05-23",
        "The guests came on May 23. | --05-23"
      })
  void leavesTheYearOpenWithoutAPublicationDay(String sentence, String noYear) {
    assertThat(day(sentence, null)).isEqualTo(new Day(null, null, noYear, Day.Basis.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hôm nay, đoàn đến chào.",
        "Sáng nay đoàn đến chào.",
        "The guests came yesterday.",
        "The guests came on Thursday.",
        "Vừa qua, đoàn đến chào."
      })
  void leavesARelativeDayOpenWithoutAPublicationDay(String sentence) {
    assertThat(day(sentence, null)).isEqualTo(Day.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chiều cùng ngày, đoàn đi tiếp. | 2024-05-10",
        "Một ngày trước đó, đoàn đến chào. | 2024-05-09",
        "Ngày hôm sau, đoàn đi tiếp. | 2024-05-11",
        "A day earlier the guests came. | 2024-05-09"
      })
  void countsFromTheDayNamedLast(String sentence, String start) {
    var last = new Day("2024-05-10", null, null, Day.Basis.EXPLICIT);
    var text = Text.of(sentence);
    var times = TimeFinder.find(text);
    var calendar = Calendar.of(text, times, PUBLISHED);
    assertThat(calendar.day(times.get(0), last, false).start()).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đoàn xếp thứ hai, sau đội bạn.",
        "Văn phòng mở cửa every Monday.",
        "Next Monday the guests will come."
      })
  void takesNoOtherWordForAWeekday(String sentence) {
    assertThat(TimeFinder.find(Text.of(sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Ngày 20/8 đoàn sẽ đến., 2024-08-20", "Ngày 3/6 đoàn sẽ đến., 2024-06-03"})
  void placesWhatIsToComeBehindThePublicationDay(String sentence, String start) {
    var text = Text.of(sentence);
    var times = TimeFinder.find(text);
    var calendar = Calendar.of(text, times, PUBLISHED);
    assertThat(calendar.day(times.get(0), Day.UNKNOWN, true).start()).isEqualTo(start);
  }

  @Test
  void takesTheYearToComeForWhatComesInJanuary() {
    var text = Text.of("Ngày 10/1 đoàn sẽ đến.");
    var times = TimeFinder.find(text);
    var calendar = Calendar.of(text, times, LocalDate.of(2023, 12, 20));
    assertThat(calendar.day(times.get(0), Day.UNKNOWN, true).start()).isEqualTo("2024-01-10");
  }

  @Test
  void takesTheYearFromTheContext() {
    var body = "Năm 2023 đánh dấu bước tiến mới. Ngày 8/11, đoàn đến chào.";
    assertThat(last(body, null)).isEqualTo(new Day("2023-11-08", null, null, Day.Basis.CONTEXT));
  }

  @Test
  void takesTheSameDayForTheDayNamedLast() {
    var text = Text.of("Chiều cùng ngày, đoàn đến chào.");
    var times = TimeFinder.find(text);
    var before = new Day("2024-05-02", null, null, Day.Basis.PUBLISHED);
    assertThat(Calendar.of(text, times, PUBLISHED).day(times.get(0), before, false))
        .isEqualTo(before);
  }

  @Test
  void makesNoDayOfWhatTheCalendarDoesNotHave() {
    assertThat(day("Ngày 30/2/2023, đoàn đến chào.", null).full()).isFalse();
    assertThat(day("Ngày 31/4, đoàn đến chào.", PUBLISHED).full()).isFalse();
  }

  @Test
  void findsEveryDayOfALeapYearAndNoOther() {
    for (var day = LocalDate.of(2023, 12, 1); day.getYear() < 2025; day = day.plusDays(1)) {
      var d = day.getDayOfMonth();
      var m = day.getMonthValue();
      var y = day.getYear();
      assertThat(day("Ngày %d/%d/%d, đoàn đến.".formatted(d, m, y), null).start())
          .isEqualTo(day.toString());
      assertThat(day("Ngày %02d-%02d-%d, đoàn đến.".formatted(d, m, y), null).start())
          .isEqualTo(day.toString());
      assertThat(day("Ngày %d tháng %d năm %d, đoàn đến.".formatted(d, m, y), null).start())
          .isEqualTo(day.toString());
      // Told a week later without its year it is the same day, whatever year it was.
      assertThat(day("Ngày %d/%d, đoàn đến.".formatted(d, m), day.plusDays(7)).start())
          .isEqualTo(day.toString());
    }
  }

  private static Day day(String sentence, @Nullable LocalDate published) {
    var text = Text.of(sentence);
    var times = TimeFinder.find(text);
    if (times.isEmpty()) {
      return Day.UNKNOWN;
    }
    return Calendar.of(text, times, published).day(times.get(0), Day.UNKNOWN, false);
  }

  private static Day last(String body, @Nullable LocalDate published) {
    var text = Text.of(body);
    var times = TimeFinder.find(text);
    var calendar = Calendar.of(text, times, published);
    return calendar.day(times.get(times.size() - 1), Day.UNKNOWN, false);
  }
}
