package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelevanceTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ngày 14/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp Thống đốc tỉnh Nagano (Nhật Bản).",
        "Ngày 14/5, Bí thư Thành ủy Hải Phòng Lê Văn Tám tiếp Đại sứ Nhật Bản tại Việt Nam.",
        "Ngày 14/5, Hội đồng nhân dân thành phố Hà Nội làm việc với Hội đồng thành phố Seoul (Hàn Quốc).",
        "Ngày 14/5, huyện Mường Khương (Lào Cai) hội đàm với huyện Hà Khẩu, tỉnh Vân Nam (Trung Quốc).",
        "On May 14, Da Nang Party Secretary Le Van Tam received Daegu Mayor Hong Joon-pyo."
      })
  void keepsALocalityWithAForeignParty(String body) {
    var reading = Sentences.read(body, PUBLISHED);
    assertThat(reading.relevant()).isTrue();
    assertThat(reading.relevance()).isBetween(0.5, 1.0);
    assertThat(reading.activities()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Vietnamese localities among themselves
        "Ngày 14/5, lãnh đạo tỉnh Quảng Ninh tiếp đoàn công tác của thành phố Hải Phòng.",
        "Ngày 14/5, tỉnh Nghệ An và tỉnh Hà Tĩnh ký bản ghi nhớ hợp tác phát triển du lịch.",
        "On May 14, Quang Ninh province received a delegation from Hai Phong city.",
        // two foreign cities
        "Ngày 14/5, Thị trưởng Seoul (Hàn Quốc) tiếp Thị trưởng Tokyo (Nhật Bản) tại Seoul.",
        "On May 14, the Mayor of Paris received the Mayor of Rome to discuss tourism.",
        // a ministry or national leaders alone
        "Ngày 14/5, Bộ trưởng Bộ Ngoại giao Lê Văn Tám tiếp Đại sứ Nhật Bản tại Việt Nam.",
        "Ngày 14/5, Thủ tướng Chính phủ tiếp Thống đốc tỉnh Nagano (Nhật Bản) Abe Shuichi.",
        "On May 14, the Prime Minister of Vietnam received the Mayor of Seoul.",
        // company to company
        "Ngày 14/5, Công ty Cổ phần Cảng Bình Minh ký hợp đồng với Tập đoàn Sakura (Nhật Bản).",
        // nothing of the kind
        "Ngày 14/5, giá cà phê tại Đắk Lắk tăng nhẹ, xuất khẩu sang Đức và Ý thuận lợi.",
        "Đội tuyển Việt Nam gặp đội tuyển Thái Lan trên sân Mỹ Đình tối 14/5."
      })
  void leavesOutWhatIsNoLocalCooperation(String body) {
    var reading = Sentences.read(body, PUBLISHED);
    assertThat(reading.relevant()).isFalse();
    assertThat(reading.relevance()).isLessThan(0.5);
    assertThat(reading.activities()).isEmpty();
    assertThat(reading.agreements()).isEmpty();
    assertThat(reading.commitments()).isEmpty();
    assertThat(reading.milestones()).isEmpty();
  }

  @Test
  void doesNotJudgeALanguageItDoesNotRead() {
    var reading =
        Sentences.read("fr", "2024-05-15", "La ville de Lyon a reçu une délégation de Hué.");
    assertThat(reading.relevant()).isNull();
    assertThat(reading.activities()).isEmpty();
    assertThat(reading.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.code()).isEqualTo("language-not-read"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 18/5, tại Hà Nội, Thủ tướng Phạm Văn Bê hội đàm với Thủ tướng Lào Bounmy Sivilay.",
        "Ngày 18/5, Công ty Sao Đỏ và Tập đoàn Fuji (Nhật Bản) ký thỏa thuận hợp tác tại Hà Nội.",
        "Ngày 18/5, Chủ tịch UBND tỉnh Nghệ An Trần Văn An làm việc với lãnh đạo tỉnh Hà Tĩnh.",
        "Sáng 18/5, giá rau tại các chợ ở Hà Nội tăng mạnh sau nhiều ngày mưa lớn kéo dài."
      })
  void leavesOutWhatOthersDo(String text) {
    var reading = Sentences.vi(text);
    assertThat(reading.relevant()).isFalse();
    assertThat(reading.activities()).isEmpty();
  }

  @Test
  void readsEnglish() {
    var reading =
        Sentences.read(
            "en",
            "2024-05-20",
            "Tran Van An, Chairman of the Hai Phong People's Committee, received Busan Mayor Park"
                + " Min-jun on May 18. The mayor proposed cooperation in logistics.");
    assertThat(reading.relevant()).isTrue();
    var meeting = reading.activities().get(0);
    assertThat(meeting.type()).isEqualTo(ActivityType.MEETING);
    assertThat(meeting.startDate()).isEqualTo("2024-05-18");
    assertThat(meeting.partners()).extracting(Party::localityId).containsExactly("kr-busan");
    assertThat(meeting.officials())
        .extracting(Official::name)
        .containsExactlyInAnyOrder("Tran Van An", "Park Min-jun");
  }
}
