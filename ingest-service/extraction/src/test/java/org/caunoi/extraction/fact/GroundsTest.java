package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {

  private static final String MEETING =
      "Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp Thống đốc tỉnh Nagano (Nhật Bản) Abe Shuichi";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-20 | Ngày 12/5/2024, %s.      | startDate  | date-explicit       | 12/5/2024",
        "2024-05-20 | Sáng 12/5, %s.           | startDate  | date-published-year | Sáng 12/5",
        "2024-05-20 | Hôm nay, %s.             | startDate  | date-relative       | Hôm nay",
        "           | Sáng 12/5, %s.           | dateNoYear | date-without-year   | Sáng 12/5",
        "           | Sáng 12/5, %s. Năm 2023 đánh dấu 20 năm hai tỉnh kết nghĩa. | startDate | date-context-year | Sáng 12/5",
      })
  void tellsHowTheDayWasChosen(
      @Nullable String published, String body, String member, String rule, String quote) {
    assertThat(steps(published, body.formatted(MEETING)))
        .contains("/activities/0/%s %s: %s".formatted(member, rule, quote));
  }

  @Test
  void tellsThatThereIsNoDay() {
    assertThat(steps("2024-05-20", MEETING + "."))
        .contains("/activities/0/startDate date-none: " + MEETING + ".");
  }

  @Test
  void quotesWhomItNames() {
    assertThat(steps("2024-05-20", "Sáng 12/5, " + MEETING + "."))
        .contains(
            "/activities/0/officials/0 official-of-home: Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám")
        .anyMatch(step -> step.matches("/activities/0/partners partner-known: .*Nagano.*"));
  }

  @Test
  void quotesTheWordOfASector() {
    assertThat(steps("2024-05-20", MEETING + " để bàn về du lịch."))
        .contains("/activities/0/sectors/0 sector-by-word: du lịch");
  }

  @Test
  void weighsATitleThatAgrees() {
    var body = "Sáng 12/5, " + MEETING + ".";
    assertThat(Sentences.steps("2024-05-20", "Quảng Ninh đón khách từ Nagano", body, null))
        .anyMatch(step -> step.contains("title-agrees"));
    assertThat(Sentences.steps("2024-05-20", "Quảng Ninh đón khách quý", body, null))
        .noneMatch(step -> step.contains("title-agrees"));
  }

  @Test
  void tellsWhatOnlyACaptionSays() {
    var caption = "Sáng 12/5, " + MEETING + ".";
    assertThat(Sentences.steps("2024-05-20", "Tin vắn", "Thời tiết hôm nay đẹp.", caption))
        .contains("/activities/0 caption-only: " + caption);
    assertThat(steps("2024-05-20", caption)).noneMatch(step -> step.contains("caption-only"));
  }

  private static List<String> steps(@Nullable String published, String body) {
    return Sentences.steps(published, "Tin trong ngày", body, null);
  }
}
