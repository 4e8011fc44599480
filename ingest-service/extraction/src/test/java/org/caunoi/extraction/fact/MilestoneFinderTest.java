package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneFinderTest {

  private static final String MEETING =
      "Ngày 14/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp Thống đốc tỉnh Nagano (Nhật Bản)"
          + " Abe Shuichi.\n";

  private static final String TALKS =
      "On May 14, Chairman of the Quang Ninh People's Committee Le Van Tam received Governor of"
          + " Nagano Prefecture (Japan) Abe Shuichi.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chuyến thăm nhân kỷ niệm 50 năm thiết lập quan hệ ngoại giao (1973-2023). | 2023 | 50",
        "Năm nay tròn 20 năm hai tỉnh kết nghĩa (2004 - 2024). | 2024 | 20",
        "Hai bên chuẩn bị kỷ niệm 25 năm quan hệ hữu nghị vào năm 2026. | 2026 | 25"
      })
  void readsAnniversaries(String sentence, int year, int ordinal) {
    assertThat(milestones(MEETING + sentence))
        .extracting(Milestone::kind, Milestone::year, Milestone::ordinal, Milestone::foundedYear)
        .contains(tuple(MilestoneKind.ANNIVERSARY, year, ordinal, year - ordinal));
  }

  @Test
  void readsAnEnglishAnniversary() {
    assertThat(
            milestones(TALKS + "The visit marks the 50th anniversary of diplomatic ties in 2023."))
        .extracting(Milestone::year, Milestone::ordinal)
        .contains(tuple(2023, 50));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hai tỉnh thiết lập quan hệ hữu nghị từ năm 2004. | 2004",
        "Hai tỉnh chính thức kết nghĩa vào năm 1998. | 1998"
      })
  void readsTheFoundingOfARelation(String sentence, int year) {
    assertThat(milestones(MEETING + sentence))
        .extracting(Milestone::kind, Milestone::year, Milestone::foundedYear)
        .contains(tuple(MilestoneKind.FOUNDED, year, year));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kế hoạch giai đoạn 2021-2025 đã hoàn thành.",
        "Năm 2022, kim ngạch thương mại đạt 300 triệu USD.",
        "Tỉnh Nagano có hơn 200 năm làm rượu sake."
      })
  void takesNoOtherYearForAMilestone(String sentence) {
    assertThat(milestones(MEETING + sentence)).isEmpty();
  }

  private static List<Milestone> milestones(String body) {
    return Sentences.read(body, LocalDate.of(2024, 5, 15)).milestones();
  }
}
