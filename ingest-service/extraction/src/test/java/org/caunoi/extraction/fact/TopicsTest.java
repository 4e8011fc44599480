package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

  private static final String MEETING =
      "Ngày 18/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp Thống đốc tỉnh Nagano (Nhật Bản) Abe"
          + " Shuichi.\nHai bên chụp ảnh lưu niệm.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hai bên nhất trí hợp tác về năng lượng sạch. | ENERGY",
        "Ông Abe Shuichi mong muốn mở rộng hợp tác nông nghiệp công nghệ cao. | AGRICULTURE",
        "Ông Lê Văn Tám đề nghị phía bạn chia sẻ kinh nghiệm xử lý nước thải. | ENVIRONMENT",
        "Thống đốc mời lãnh đạo tỉnh dự giải bóng đá thanh niên. | SPORTS",
        "Hai bên trao đổi về công tác xây dựng Đảng. | PARTY_GOVERNANCE"
      })
  void tellsWhatTheTwoSidesTalkedAbout(String sentence, String sector) {
    assertThat(sectors(MEETING + sentence)).contains(sector);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nagano nằm ở miền trung Nhật Bản, nổi tiếng với các khu du lịch trượt tuyết và đền cổ.",
        "Tỉnh Nagano là nơi đặt nhiều nhà máy bán dẫn.",
        "Ông thông tin về tình hình kinh tế - xã hội của tỉnh.",
        "Cùng dự có lãnh đạo Sở Du lịch Quảng Ninh.",
        "Ông là cử nhân luật, từng dạy học."
      })
  void leavesOutPlacesNamesAndStandardPhrases(String sentence) {
    assertThat(sectors(MEETING + sentence)).isEmpty();
  }

  @Test
  void countsAPassingWordOnlyWhereItReturns() {
    var once = "Đoàn có mười doanh nghiệp.";
    assertThat(sectors(MEETING + once)).isEmpty();
    assertThat(
            sectors(
                MEETING
                    + "Hai bên sẽ hỗ trợ doanh nghiệp. Tỉnh mời doanh nghiệp của Nagano sang tìm hiểu."))
        .containsExactly("ECONOMY_TRADE");
  }

  @Test
  void keepsTheTopicsOfTwoMeetingsApart() {
    var activities =
        Sentences.vi(
                "Ngày 18/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp Thống đốc tỉnh Nagano (Nhật Bản)"
                    + " Abe Shuichi.\nHai bên nhất trí hợp tác về y tế.\nCùng ngày, Chủ tịch UBND tỉnh"
                    + " Quảng Ninh Lê Văn Tám tiếp Thị trưởng thành phố Incheon (Hàn Quốc) Yoo"
                    + " Jeong-bok.\nHai bên nhất trí hợp tác về cảng biển.")
            .activities();
    assertThat(activities).hasSize(2);
    assertThat(activities.get(0).sectors()).containsExactly("HEALTH");
    assertThat(activities.get(1).sectors()).containsExactly("INDUSTRY_LOGISTICS");
  }

  @Test
  void readsWhatAPaperCoversBehindItsSigning() {
    assertThat(
            sectors(
                "Ngày 18/5, tỉnh Quảng Ninh và tỉnh Nagano (Nhật Bản) ký thỏa thuận hợp tác.\nThỏa thuận"
                    + " tập trung vào du lịch và giáo dục."))
        .containsExactlyInAnyOrder("TOURISM", "EDUCATION");
  }

  private static java.util.List<String> sectors(String text) {
    var activities = Sentences.vi(text).activities();
    assertThat(activities).isNotEmpty();
    return activities.get(0).sectors();
  }
}
