package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.caunoi.extraction.place.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingsToldOtherwiseTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  @Test
  void meetsWhereHoldersOfOfficesOfBothSidesStand() {
    assertThat(
            Sentences.read(
                    "SEATTLE — Mayor Jane Doe and Hai Phong People's Committee Vice Chairman Le Van Tam"
                        + " discussed a new port yesterday.",
                    PUBLISHED)
                .activities())
        .extracting(Activity::type, Activity::startDate, a -> a.partners().get(0).localityId())
        .containsExactly(tuple(ActivityType.MEETING, "2024-05-14", "us-seattle"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leaders from Quang Ninh and Nagano of Japan agreed on more flights in Ha Long on May 14.",
        "Ngày 14/5, tại Hạ Long, lãnh đạo tỉnh Quảng Ninh và tỉnh Nagano (Nhật Bản) thống nhất mở"
            + " thêm đường bay."
      })
  void meetsWhereLeadersOfBothAreNamedInOneBreath(String sentence) {
    assertThat(Sentences.read(sentence, PUBLISHED).activities())
        .extracting(Activity::type, Activity::startDate, a -> a.partners().get(0).name())
        .containsExactly(tuple(ActivityType.MEETING, "2024-05-14", "Nagano"));
  }

  @Test
  void takesTheProvincesOfARegionForAPartner() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, Chủ tịch UBND tỉnh Quảng Bình Lê Văn Tám gặp mặt cán bộ của các tỉnh"
                        + " Trung Lào đang học tại trường.",
                    PUBLISHED)
                .activities())
        .flatExtracting(Activity::partners)
        .extracting(Party::name, Party::country, Party::level)
        .containsExactly(tuple("các tỉnh Trung Lào", "LA", Level.PROVINCE));
  }

  @Test
  void makesNoHostOfTheCityInTheDateline() {
    assertThat(
            Sentences.read(
                    "Hanoi (VNA) – National Assembly Chairman Le Van Tam on May 14 received Mayor of"
                        + " Osaka Abe Jiro.",
                    PUBLISHED)
                .relevant())
        .isFalse();
  }

  @Test
  void leavesWhatAMinisterHostsToTheState() {
    assertThat(
            Sentences.read(
                    "Chiều 14/5, Bộ trưởng Ngoại giao tiếp Thống đốc tỉnh Nagano (Nhật Bản) Abe Jiro"
                        + " cùng đoàn. Bộ trưởng hoan nghênh tỉnh Nagano hợp tác với Hà Nội.",
                    PUBLISHED)
                .relevant())
        .isFalse();
  }

  @Test
  void leavesCompaniesToThemselves() {
    assertThat(
            Sentences.read(
                    "Chiều 14/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp đoàn Tập đoàn Hoseki (Nhật"
                        + " Bản) do ông Abe Jiro - Phó Chủ tịch Tập đoàn làm trưởng đoàn.",
                    PUBLISHED)
                .relevant())
        .isFalse();
  }

  @Test
  void takesAllPartnersThatAreNamedInOneBreath() {
    assertThat(
            Sentences.read(
                    "Chiều 14/5, UBND tỉnh Điện Biên khai giảng lớp bồi dưỡng cho cán bộ các tỉnh Phong Sa"
                        + " Lỳ, Luông Pha Băng và U Đôm Xay (Lào).",
                    PUBLISHED)
                .activities()
                .get(0)
                .partners())
        .extracting(Party::localityId)
        .containsExactlyInAnyOrder("la-r-ph", "la-r-lp", "la-r-ou");
  }

  @Test
  void datesNothingByTheSameDayOfSeveralDays() {
    assertThat(
            Sentences.read(
                    "Lãnh đạo tỉnh Quảng Ninh tiếp đoàn tỉnh Nagano (Nhật Bản) thăm tỉnh từ ngày 8 đến"
                        + " ngày 10/5. Cùng ngày, tỉnh Nagano trao tặng tỉnh Quảng Ninh hai xe cứu thương.",
                    PUBLISHED)
                .activities())
        .filteredOn(a -> a.type() == ActivityType.AID)
        .allSatisfy(a -> assertThat(a.startDate()).isNull());
  }
}
