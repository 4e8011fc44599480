package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentFinderTest {

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
        "Ông Lê Văn Tám đề nghị hai tỉnh tăng cường trao đổi đoàn doanh nghiệp. | HOME | PROPOSED",
        "Ông Lê Văn Tám khẳng định sẽ tạo điều kiện cho các nhà đầu tư Nhật Bản. | HOME | PLEDGED",
        "Ông Abe Shuichi mong muốn tỉnh tiếp nhận thêm thực tập sinh ngành điều dưỡng. | PARTNER | WISHED",
        "Ông Abe Shuichi cam kết hỗ trợ đào tạo tiếng Nhật cho cán bộ của tỉnh. | PARTNER | PLEDGED",
        "Hai bên nhất trí mở đường bay thẳng giữa hai địa phương. | BOTH | AGREED"
      })
  void tellsWhoSpeaksAndHowFirmly(String sentence, Side side, Modality modality) {
    assertThat(commitments(MEETING + sentence))
        .anySatisfy(
            commitment -> {
              assertThat(commitment.side()).isEqualTo(side);
              assertThat(commitment.modality()).isEqualTo(modality);
              assertThat(sentence).contains(commitment.text());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two sides agreed to open a direct air route between the two localities. | BOTH | AGREED",
        "Tam proposed organising a trade fair for small businesses each year. | HOME | PROPOSED",
        "Abe hoped that more trainees would come to work in the prefecture. | PARTNER | WISHED"
      })
  void readsEnglishSentences(String sentence, Side side, Modality modality) {
    assertThat(commitments(TALKS + sentence))
        .anySatisfy(
            commitment -> {
              assertThat(commitment.side()).isEqualTo(side);
              assertThat(commitment.modality()).isEqualTo(modality);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông Lê Văn Tám cảm ơn và đánh giá cao tình cảm của nhân dân tỉnh Nagano.",
        "Tỉnh Nagano có nhiều núi cao và suối nước nóng nổi tiếng.",
        "Cùng dự buổi tiếp có đại diện các sở, ngành của tỉnh."
      })
  void makesNoCommitmentOfACourtesy(String sentence) {
    assertThat(commitments(MEETING + sentence)).isEmpty();
  }

  @Test
  void tellsTheSectorsOfTheClause() {
    var commitments =
        commitments(MEETING + "Hai bên nhất trí thúc đẩy hợp tác về du lịch và giáo dục.");
    assertThat(commitments.get(0).sectors()).contains("TOURISM", "EDUCATION");
  }

  private static List<Commitment> commitments(String body) {
    return Sentences.read(body, LocalDate.of(2024, 5, 15)).commitments();
  }
}
