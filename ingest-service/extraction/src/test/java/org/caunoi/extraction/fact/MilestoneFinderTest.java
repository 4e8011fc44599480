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
        "Hai tỉnh chính thức kết nghĩa vào năm 1998. | 1998",
        "Hai tỉnh bắt đầu hợp tác từ năm 2006 trong nghề rừng. | 2006",
        "Hai tỉnh thiết lập quan hệ kết nghĩa từ tháng 3-2001; năm 2024 có nhiều đoàn. | 2001",
        "Quảng Ninh and Nagano have been partners since 2011. | 2011",
        "Quảng Ninh and Nagano forged a partnership in 2012. | 2012",
        "Hai bên nhìn lại chặng đường 30 năm kết nghĩa (1994 - 2024). | 1994"
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
        "Tỉnh Nagano có hơn 200 năm làm rượu sake.",
        "Ông bày tỏ nguyện vọng thiết lập quan hệ kết nghĩa trong năm 2024.",
        "Hai tỉnh hướng tới kết nghĩa vào năm 2026.",
        "Ông kể về một doanh nghiệp 40 năm tuổi ở Nagano."
      })
  void takesNoOtherYearForAMilestone(String sentence) {
    assertThat(milestones(MEETING + sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hai nước kỷ niệm 50 năm thiết lập quan hệ ngoại giao và 35 năm ngày ký hiệp ước. | 2024 | 35",
        "Năm nay tròn hai mươi lăm năm hai tỉnh kết nghĩa. | 2024 | 25"
      })
  void readsFurtherAnniversaries(String sentence, int year, int ordinal) {
    assertThat(milestones(MEETING + sentence))
        .extracting(Milestone::year, Milestone::ordinal)
        .contains(tuple(year, ordinal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks were a step in the 15-year twinning of the two provinces. | 15",
        "The two provinces celebrated the twentieth anniversary of their friendship. | 20"
      })
  void readsFurtherEnglishAnniversaries(String sentence, int ordinal) {
    assertThat(milestones(TALKS + sentence)).extracting(Milestone::ordinal).contains(ordinal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2023, nhân kỷ niệm 50 năm thiết lập quan hệ ngoại giao, hai tỉnh trao đổi đoàn. | 2023",
        "The fair belongs to the Friendship Year 2023, marking 50 years of diplomatic ties. | 2023",
        "Ngày 21/9/1973, hai nước ký Hiệp ước hữu nghị và hợp tác. | 1973"
      })
  void takesTheYearThatIsWritten(String sentence, int year) {
    assertThat(milestones(MEETING + sentence)).extracting(Milestone::year).containsExactly(year);
  }

  @Test
  void foundsNoStatesInABracket() {
    assertThat(
            milestones(
                MEETING
                    + "Năm nay kỷ niệm 51 năm quan hệ ngoại giao Việt Nam - Nhật Bản (1973 - 2024)."))
        .extracting(Milestone::year)
        .containsExactly(2024);
  }

  @Test
  void remembersAPaperOfYearsAgo() {
    assertThat(
            milestones(
                MEETING + "Hai tỉnh thực hiện tốt thỏa thuận hợp tác ký năm 2015 về lao động."))
        .extracting(Milestone::year)
        .containsExactly(2015);
    assertThat(
            milestones(
                MEETING + "Hai tỉnh thực hiện tốt bản ghi nhớ hợp tác ký năm 2023 về lao động."))
        .isEmpty();
  }

  @Test
  void remembersAMerger() {
    assertThat(
            Sentences.read(
                    "vi",
                    "2025-09-20",
                    "Ngày 14/9, Chủ tịch UBND thành phố Đà Nẵng Lê Văn Tám tiếp Thống đốc tỉnh Nagano"
                        + " (Nhật Bản) Abe Shuichi.\n"
                        + "Từ ngày 1/7/2025, Quảng Nam và Đà Nẵng sáp nhập thành một thành phố.")
                .milestones())
        .extracting(Milestone::kind, Milestone::year)
        .containsExactly(tuple(MilestoneKind.OTHER, 2025));
  }

  @Test
  void takesThePeriodOfAPaperForNoFounding() {
    assertThat(
            milestones(
                TALKS + "They discussed an agreement on cooperation in the 2024-2026 period."))
        .isEmpty();
  }

  private static List<Milestone> milestones(String body) {
    return Sentences.read(body, LocalDate.of(2024, 5, 15)).milestones();
  }
}
