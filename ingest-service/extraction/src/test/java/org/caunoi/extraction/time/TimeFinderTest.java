package org.caunoi.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.caunoi.extraction.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hai thành phố kết nghĩa 55 năm (24/6/1967 - 24/6/2022).",
        "Lễ kỷ niệm 30 năm quan hệ (1994-2024) rất trang trọng.",
        "Lễ kỷ niệm 30 năm quan hệ (11/5/1992 – 11/5/2022) rất trang trọng.",
        "Kế hoạch cho giai đoạn 2022-2025 đã xong.",
        "Kim ngạch đạt 2.023 triệu USD, tăng 12/5 lần.",
        "Thỏa thuận 6 điểm gồm 12 lĩnh vực.",
        "Tỷ lệ 24/7 phục vụ người dân.",
        "Số điện thoại 0912-345-678.",
        "Nghị quyết số 12/2023/NQ-HĐND được thông qua.",
        "The two sides signed 5 papers worth 1,200 million dollars."
      })
  void takesNoOtherNumbersForDays(String sentence) {
    assertThat(TimeFinder.find(Text.of(sentence))).noneMatch(When::daily);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sáng 2/4 và chiều 3/4, đoàn làm việc. | 2",
        "Ngày 2/4, đoàn đến; ngày 5/4, đoàn về. | 2",
        "Từ ngày 2/4 đến ngày 5/4, đoàn làm việc. | 1",
        "The guests came on May 2 and left on May 5. | 2",
        "Không có ngày nào. | 0"
      })
  void findsEachTimeOnce(String sentence, int count) {
    assertThat(TimeFinder.find(Text.of(sentence))).hasSize(count);
  }

  @Test
  void keepsItsOffsetsInsideTheTextAndItsOrder() {
    var random = new Random(20240515);
    var parts =
        new String[] {
          "ngày ",
          "2/4",
          " đến ",
          "24/11/2023",
          "-",
          "tháng ",
          "năm 2023",
          "May ",
          "27",
          "(",
          ")",
          " hôm nay ",
          "cùng ngày",
          " và ",
          ".",
          "\n",
          "on Monday ",
          "1",
          "/",
          "2024",
          " từ "
        };
    for (var i = 0; i < 2000; i++) {
      var body = new StringBuilder();
      for (var n = random.nextInt(12); n >= 0; n--) {
        body.append(parts[random.nextInt(parts.length)]);
      }
      var last = 0;
      for (var time : TimeFinder.find(Text.of(body.toString()))) {
        assertThat(time.start()).as(body.toString()).isGreaterThanOrEqualTo(last);
        assertThat(time.end()).as(body.toString()).isBetween(time.start() + 1, body.length());
        last = time.end();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 2/4, đoàn đến. | 2024-04-02 | ",
        "Chiều 27-3, đoàn đến. | 2024-03-27 | ",
        "ngày 23 tháng 3 | 2024-03-23 | ",
        "từ 25 đến 29-3 | 2024-03-25 | 2024-03-29",
        "từ ngày 22 đến ngày 24/11/2023 | 2023-11-22 | 2023-11-24",
        "25/2 - 3/3 | 2024-02-25 | 2024-03-03",
        "trong hai ngày 8 và 9-3 | 2024-03-08 | 2024-03-09",
        "Tháng 9/2023 | 2023-09 | ",
        "hôm nay | 2024-04-03 | ",
        "sáng hôm qua | 2024-04-02 | ",
        "on Monday | 2024-04-01 | ",
        "March 23 | 2024-03-23 | ",
        "from October 27-31, 2023 | 2023-10-27 | 2023-10-31",
        "ngày 20/12 | 2023-12-20 | "
      })
  void readsTheFormsOfThePress(String written, String start, String end) {
    var text = Text.of(written);
    var times = TimeFinder.find(text);
    assertThat(times).hasSize(1);
    var day =
        Calendar.of(text, times, LocalDate.of(2024, 4, 3)).day(times.get(0), Day.UNKNOWN, false);
    assertThat(day.start()).isEqualTo(start);
    assertThat(day.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"(24/6/1967 - 24/6/2022)", "tăng 12,5 % so với 1/3 kế hoạch", "giai đoạn 2022-2025"})
  void leavesOutWhatIsNoDay(String written) {
    assertThat(TimeFinder.find(Text.of(written))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 8/11, đoàn đến. | --11-08",
        "Ngày 8/11, đoàn đến. Năm 2023 đánh dấu một mốc mới. | 2023-11-08",
        "Ngày 25/11, hướng tới kỷ niệm 50 năm quan hệ vào năm 2023. | 2022-11-25",
        "Ngày 5/3, hướng tới kỷ niệm 50 năm quan hệ vào năm 2023. | --03-05"
      })
  void inventsNoYear(String written, String expected) {
    var text = Text.of(written);
    var times = TimeFinder.find(text);
    var day = Calendar.of(text, times, null).day(times.get(0), Day.UNKNOWN, false);
    assertThat(day.key()).isEqualTo(expected);
  }
}
