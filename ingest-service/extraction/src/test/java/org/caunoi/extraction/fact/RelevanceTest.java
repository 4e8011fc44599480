package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 18/5, tại Hà Nội, Thủ tướng Phạm Văn Bê hội đàm với Thủ tướng Lào Bounmy Sivilay.",
        "Ngày 18/5, Công ty Sao Đỏ và Tập đoàn Fuji (Nhật Bản) ký thỏa thuận hợp tác tại Hà Nội.",
        "Ngày 18/5, Chủ tịch UBND tỉnh Nghệ An Trần Văn An làm việc với lãnh đạo tỉnh Hà Tĩnh.",
        "Sáng 18/5, giá rau tại các chợ ở Hà Nội tăng mạnh sau nhiều ngày mưa lớn kéo dài."
      })
  void leavesOutWhatIsNoLocalCooperation(String text) {
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

  @Test
  void readsNoFactsInOtherLanguages() {
    var reading =
        Sentences.read("fr", null, "Le maire de Lyon a reçu une délégation de Hanoi le 18 mai.");
    assertThat(reading.relevant()).isNull();
    assertThat(reading.activities()).isEmpty();
    assertThat(reading.warnings()).extracting(w -> w.code()).contains("language-not-read");
  }
}
