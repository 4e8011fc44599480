package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings that no plain word tells, and words that seem to tell none. */
class MeetingsWithoutAVerbTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  @Test
  void meetsWhereACaptionShowsBothSidesByName() {
    assertThat(
            Sentences.read(
                    "Bí thư Tỉnh ủy Quảng Ninh Lê Văn Tám tặng quà lưu niệm cho ông Kim Min-ho, Đại sứ Hàn"
                        + " Quốc tại Việt Nam. Bí thư mong hai bên hợp tác.",
                    PUBLISHED)
                .activities())
        .extracting(Activity::type, Activity::startDate, a -> a.partners().get(0).localityId())
        .containsExactly(tuple(ActivityType.MEETING, null, "kr"));
  }

  @Test
  void doesNotMeetWhereTheStateIsTheHost() {
    assertThat(
            Sentences.read(
                    "Chủ tịch Quốc hội cảm ơn Thống đốc tỉnh Nagano (Nhật Bản) Abe Jiro đã dẫn đầu đoàn"
                        + " Hội đồng tỉnh sang thăm; mong tỉnh hợp tác với Lâm Đồng.",
                    PUBLISHED)
                .relevant())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bí thư Tỉnh ủy Quảng Ninh Lê Văn Tám bày tỏ vui mừng được đón tiếp đoàn công tác tỉnh Nagano"
            + " (Nhật Bản).",
        "Đón đoàn công tác tỉnh Nagano (Nhật Bản) có ông Lê Văn Tám, Chủ tịch UBND tỉnh Quảng Ninh.",
        "The delegation of Nagano of Japan was met by Chairman of the Quang Ninh People's Committee"
            + " Le Van Tam."
      })
  void meetsWhereTheHostWelcomesHisGuests(String sentence) {
    assertThat(Sentences.read(sentence, PUBLISHED).activities())
        .extracting(Activity::type, a -> a.partners().get(0).name())
        .containsExactly(tuple(ActivityType.MEETING, "Nagano"));
  }

  @ParameterizedTest
  @CsvSource({"TP Cần Thơ,vn-can-tho-old", "thành phố Điện Biên Phủ,vn-dien-bien-phu"})
  void readsNamesThatHoldOtherWords(String name, String id) {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, Phó Chủ tịch UBND "
                        + name
                        + " Lê Văn Tám tiếp Phó Tỉnh trưởng tỉnh Champasak (Lào) Kham Boun.",
                    PUBLISHED)
                .activities())
        .flatExtracting(Activity::home)
        .extracting(Party::localityId)
        .containsExactly(id);
  }

  @Test
  void givesAGuestOfTheStateToTheProvinceThatReceivedHim() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, Chủ tịch Quốc hội Lào Kham Boun đã tới thăm tỉnh Ninh Bình. Tại buổi tiếp,"
                        + " Bí thư Tỉnh ủy Ninh Bình Lê Văn Tám bày tỏ vui mừng được chào đón Chủ tịch"
                        + " Quốc hội Lào đã tới thăm tỉnh.",
                    PUBLISHED)
                .activities())
        .extracting(a -> a.officials().size())
        .containsExactly(2);
  }

  @Test
  void receivesGoodsWithoutAMeeting() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, tỉnh Hà Giang đã tiếp nhận 500 bộ đồ do tỉnh Vân Nam (Trung Quốc) gửi tới.",
                    PUBLISHED)
                .activities())
        .extracting(Activity::type)
        .doesNotContain(ActivityType.MEETING);
  }

  @Test
  void datesAMeetingByNoDayThatIsSpokenOfThere() {
    assertThat(
            Sentences.read(
                    "Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp đoàn tỉnh Nagano (Nhật Bản). Tại buổi"
                        + " tiếp, ông Lê Văn Tám cho biết ngày 2/5 tỉnh mở lại cảng đón khách từ Nagano.",
                    PUBLISHED)
                .activities())
        .extracting(Activity::type, Activity::startDate)
        .containsExactly(tuple(ActivityType.MEETING, null));
  }

  @Test
  void makesNoPartnerOfWhomThePrimeMinisterDidNotMeet() {
    assertThat(
            Sentences.read(
                    "Ngày 13/5, lãnh đạo tỉnh Quảng Ninh tiếp đoàn tỉnh Nagano (Nhật Bản). Chiều 14/5, Thủ"
                        + " tướng Trần Văn Sơn chủ trì cuộc làm việc với Ban Thường vụ Tỉnh ủy Quảng Ninh.",
                    PUBLISHED)
                .activities())
        .extracting(Activity::startDate)
        .containsExactly("2024-05-13");
  }

  @Test
  void meetsTheAmbassadorAndNotHisEmbassyBesides() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, đoàn công tác Đại sứ quán Lào tại Việt Nam do Đại sứ Lào tại Việt Nam Kham"
                        + " Boun dẫn đầu đến chào xã giao Chủ tịch UBND tỉnh Quảng Trị Lê Văn Tám.",
                    PUBLISHED)
                .activities())
        .flatExtracting(Activity::partners)
        .extracting(Party::localityId)
        .containsExactly("la");
  }

  @Test
  void readsARegionAsTheProvincesThatAreNamedOfIt() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, tỉnh Điện Biên hội đàm với các tỉnh Bắc Lào. Tại hội đàm, lãnh đạo tỉnh"
                        + " Điện Biên và các tỉnh Phongsaly, Luang Prabang (Lào) trao đổi kinh nghiệm.",
                    PUBLISHED)
                .activities())
        .singleElement()
        .satisfies(
            met ->
                assertThat(met.partners())
                    .extracting(Party::localityId)
                    .containsExactly("la-r-ph", "la-r-lp"));
  }
}
