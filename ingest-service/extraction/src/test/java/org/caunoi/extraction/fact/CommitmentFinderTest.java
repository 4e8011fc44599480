package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

  private static final String VISIT =
      "On May 14, Chairman of the Quang Ninh People's Committee Le Van Tam received Park Min-jun,"
          + " Mayor of Busan in the Republic of Korea.\n";

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

  @Test
  void cutsASentenceIntoWhatIsAskedWishedAndPromised() {
    assertThat(
            commitments(
                MEETING
                    + "Ông Lê Văn Tám cảm ơn tình cảm của nhân dân Nagano, đề nghị hai tỉnh trao đổi"
                    + " đoàn thường xuyên; mong phía bạn giúp đào tạo điều dưỡng và cam kết tạo thuận"
                    + " lợi cho doanh nghiệp Nhật Bản."))
        .extracting(Commitment::side, Commitment::modality, Commitment::text)
        .containsExactly(
            tuple(Side.HOME, Modality.PROPOSED, "đề nghị hai tỉnh trao đổi đoàn thường xuyên"),
            tuple(Side.HOME, Modality.WISHED, "mong phía bạn giúp đào tạo điều dưỡng"),
            tuple(Side.HOME, Modality.PLEDGED, "cam kết tạo thuận lợi cho doanh nghiệp Nhật Bản"));
  }

  @Test
  void goesOnWithWhoSpokeBefore() {
    assertThat(
            commitments(
                MEETING
                    + "Ông Abe Shuichi đồng ý và cho biết sẽ cử chuyên gia sang hướng dẫn trồng nho."
                    + " Ông cũng bày tỏ hy vọng hai bên sớm mở đường bay thẳng.\n"
                    + "Chia sẻ với Thống đốc, ông Lê Văn Tám nhất trí với đánh giá trên. Đồng thời"
                    + " đề nghị tăng thêm học bổng cho sinh viên."))
        .extracting(Commitment::side, Commitment::modality)
        .containsExactly(
            tuple(Side.PARTNER, Modality.PLEDGED),
            tuple(Side.PARTNER, Modality.WISHED),
            tuple(Side.HOME, Modality.PROPOSED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ông Abe Shuichi khẳng định chính quyền tỉnh Nagano sẽ hỗ trợ học bổng cho sinh viên. | PARTNER",
        "Ông Lê Văn Tám cho biết tỉnh sẽ sớm cử cán bộ sang học hỏi cách làm. | HOME",
        "Quảng Ninh sẽ dành quỹ đất xây trung tâm tiếng Nhật cho lao động trẻ. | HOME",
        "Phó Thống đốc chưa đến, song Thống đốc hứa sẽ tặng tỉnh một vườn hoa anh đào. | PARTNER",
        "Theo thỏa thuận, tỉnh Nagano sẽ tiếp nhận mười thực tập sinh mỗi năm. | PARTNER"
      })
  void tellsWhoBindsItself(String sentence, Side side) {
    assertThat(commitments(MEETING + sentence)).extracting(Commitment::side).containsExactly(side);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tam said the province would send ten nurses to Busan every year. | HOME | PLEDGED",
        "Park said he would like young people of both places to meet more often. | PARTNER | WISHED",
        "Park told his host that the city was willing to share its know-how in farming. | PARTNER | PLEDGED",
        "The two localities should hold a joint fair every spring, Park said. | PARTNER | PROPOSED",
        "Busan will take in ten trainees from its partner each year. | PARTNER | PLEDGED"
      })
  void tellsWhoSpeaksInReportedSpeech(String sentence, Side side, Modality modality) {
    assertThat(commitments(VISIT + sentence))
        .extracting(Commitment::side, Commitment::modality)
        .containsExactly(tuple(side, modality));
  }

  @Test
  void readsThePointsOfAnAnnouncedList() {
    assertThat(
            commitments(
                MEETING
                    + "Ông Lê Văn Tám nêu một số đề xuất, cụ thể:\n"
                    + "Một là, tăng cường trao đổi đoàn các cấp giữa hai tỉnh.\n"
                    + "Hai là, mở rộng hợp tác du lịch và giáo dục.\n"
                    + "Cùng dự có lãnh đạo các sở."))
        .extracting(Commitment::side, Commitment::modality, Commitment::text)
        .containsExactly(
            tuple(Side.HOME, Modality.PROPOSED, "tăng cường trao đổi đoàn các cấp giữa hai tỉnh"),
            tuple(Side.HOME, Modality.PROPOSED, "mở rộng hợp tác du lịch và giáo dục"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nhất trí cao với ý kiến của ông Lê Văn Tám, ông Abe Shuichi ôn lại chặng đường đã qua.",
        "Ông Abe Shuichi tin tưởng quan hệ giữa hai tỉnh sẽ ngày càng phát triển tốt đẹp.",
        "Ông Lê Văn Tám mong quan hệ hữu nghị giữa hai bên sẽ mãi mãi xanh tươi.",
        "Kết quả này đáp ứng mong muốn của nhân dân hai tỉnh trong nhiều năm.",
        "Đoàn đến đặt hoa tại công viên Thống Nhất vào buổi chiều cùng ngày.",
        "Ông Abe Shuichi sẽ thăm vịnh Hạ Long vào ngày mai cùng phu nhân.",
        "Nhiều sinh viên của tỉnh được mời dự chương trình giao lưu cuối tuần.",
        "Lễ hội sẽ kéo dài ba ngày với nhiều tiết mục của hai tỉnh."
      })
  void bindsNobodyByWordsThatOnlyLookAlike(String sentence) {
    assertThat(commitments(MEETING + sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abe called on the Consul General of Japan in Ha Noi after the talks.",
        "Tam expressed confidence that ties between the two provinces would grow.",
        "Abe hoped the visit would be remembered for a long time.",
        "The delegation will visit Ha Long Bay on the following day."
      })
  void bindsNobodyByEnglishCourtesies(String sentence) {
    assertThat(commitments(TALKS + sentence)).isEmpty();
  }

  private static List<Commitment> commitments(String body) {
    return Sentences.read(body, LocalDate.of(2024, 5, 15)).commitments();
  }
}
