package org.caunoi.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

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
}
