package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which occasions of an article are activities, and which belong together. */
class OccasionTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 20);
  private static final String MEETING =
      "Ngày 18/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp Thống đốc tỉnh Nagano (Nhật Bản) Abe"
          + " Shuichi.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tại buổi tiếp, hai bên trao đổi về du lịch.",
        "Phát biểu tại buổi làm việc, ông Abe Shuichi cảm ơn tỉnh Quảng Ninh.",
        "Ông mời lãnh đạo tỉnh Quảng Ninh sang thăm Nagano.",
        "Ông đề nghị hai bên tổ chức hội thảo về du lịch.",
        "Hai bên nhất trí tổ chức lễ hội hoa anh đào tại Hạ Long.",
        "Hai tỉnh mong muốn có thêm nhiều cuộc gặp gỡ giữa doanh nghiệp hai bên.",
        "Trước đây, đoàn tỉnh Quảng Ninh từng thăm Nagano.",
        "Năm 2018, đoàn tỉnh Quảng Ninh đã thăm tỉnh Nagano.",
        "Hai bên trao quà lưu niệm."
      })
  void makesOneActivityOfWhatGoesOnAboutIt(String sentence) {
    assertThat(activities(MEETING + sentence))
        .extracting(Activity::type, Activity::startDate)
        .containsExactly(tuple(ActivityType.MEETING, "2024-05-18"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chiều cùng ngày, Chủ tịch UBND tỉnh Lê Văn Tám làm việc với Thị trưởng thành phố Incheon (Hàn Quốc)"
            + " Yoo Jeong-bok. | 2024-05-18",
        "Trước đó, ngày 17/5, ông Lê Văn Tám đã tiếp Thị trưởng thành phố Incheon (Hàn Quốc) Yoo Jeong-bok."
            + " | 2024-05-17",
        "Một ngày trước đó, ông Lê Văn Tám hội đàm với Thị trưởng thành phố Incheon (Hàn Quốc) Yoo Jeong-bok."
            + " | 2024-05-17"
      })
  void keepsMeetingsWithDifferentPartnersApart(String sentence, String day) {
    assertThat(activities(MEETING + sentence))
        .extracting(Activity::startDate, a -> a.partners().get(0).localityId())
        .containsExactly(tuple("2024-05-18", "jp-r-20"), tuple(day, "kr-incheon"));
  }

  @Test
  void findsTheDelegationOfTheSentencesBefore() {
    var activities =
        activities(
            "Từ ngày 13 đến 16/5, đoàn đại biểu tỉnh Quảng Ninh do Chủ tịch UBND tỉnh Lê Văn Tám dẫn đầu"
                + " thăm và làm việc tại Nhật Bản.\nTại đây, đoàn đã làm việc với Thống đốc tỉnh Nagano"
                + " Abe Shuichi.");
    assertThat(activities)
        .extracting(Activity::type, Activity::startDate, Activity::endDate)
        .containsExactly(
            tuple(ActivityType.VISIT, "2024-05-13", "2024-05-16"),
            tuple(ActivityType.MEETING, null, null));
  }

  @Test
  void joinsArrivalAndEndOfATrip() {
    var activities =
        Sentences.read(
                "en",
                "2024-05-20",
                "Talks with Nagano Prefecture were the main part of a four-day trip to Japan by a Quang Ninh"
                    + " delegation that ended on May 17.\nThe delegation, headed by Le Van Tam, Chairman"
                    + " of the Quang Ninh People's Committee, arrived on May 14.")
            .activities();
    assertThat(activities)
        .filteredOn(a -> a.type() == ActivityType.VISIT)
        .extracting(Activity::startDate, Activity::endDate)
        .containsExactly(tuple("2024-05-14", "2024-05-17"));
  }

  @Test
  void announcesASigningThatHasADay() {
    var activities =
        activities(MEETING + "Theo chương trình, ngày 22/5, hai địa phương sẽ ký kết bản ghi nhớ.");
    assertThat(activities)
        .extracting(Activity::type, Activity::startDate, Activity::act)
        .contains(tuple(ActivityType.SIGNING, "2024-05-22", Act.PLANNED));
  }

  @Test
  void takesAStatementsWeekdayForNoDayOfTheEvent() {
    var meeting =
        Sentences.read(
                "en",
                "2024-05-20",
                "Quang Ninh Chairman Le Van Tam received Nagano Governor Abe Shuichi on May 15, an official"
                    + " said on Friday.")
            .activities()
            .get(0);
    assertThat(meeting.startDate()).isEqualTo("2024-05-15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ngày 18/5, Tổng thống Ấn Độ đến thăm một ngôi đền cổ tại Quảng Nam.",
        "Trong chuyến thăm cấp nhà nước, Thủ tướng Nhật Bản đến Hạ Long ngắm cảnh.",
        "Ngày 18/5, đoàn phóng viên Hàn Quốc thăm phim trường ở Hà Nội."
      })
  void makesNoActivityOfAGuestWhomNoLocalityReceives(String sentence) {
    assertThat(activities(sentence)).isEmpty();
  }

  @Test
  void takesOurEmbassyForNoPartner() {
    var activities =
        activities(
            "Ngày 18/5, đoàn đại biểu tỉnh Quảng Ninh dự hội thảo xúc tiến đầu tư tại thành phố Osaka do"
                + " UBND tỉnh Quảng Ninh và Tổng lãnh sự quán Việt Nam tại Osaka tổ chức.");
    assertThat(activities)
        .flatExtracting(Activity::partners)
        .extracting(Party::name)
        .containsExactly("Osaka");
  }

  @Test
  void takesTheSittingOfAOneDayVisitForThatVisit() {
    var activities =
        activities(
            "Ngày 18/5, đoàn đại biểu tỉnh Quảng Ninh do Chủ tịch UBND tỉnh Lê Văn Tám dẫn đầu đến thăm và"
                + " làm việc tại tỉnh Nagano (Nhật Bản). Tiếp và làm việc với đoàn có Thống đốc tỉnh"
                + " Nagano Abe Shuichi.");
    assertThat(activities)
        .extracting(Activity::type, Activity::startDate)
        .containsExactly(tuple(ActivityType.VISIT, "2024-05-18"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // one's own countrymen
        "Cùng ngày, đoàn gặp gỡ kiều bào đang sinh sống tại Nagano.",
        // a company
        "Cùng ngày, ông Lê Văn Tám làm việc với Tập đoàn Sakura (Nhật Bản).",
        // an event that is only named
        "Đoàn sang dự Lễ hội hoa anh đào lần thứ 5."
      })
  void makesNoActivityOfWhatIsBesideTheMeeting(String sentence) {
    assertThat(activities(MEETING + sentence))
        .flatExtracting(Activity::type)
        .containsExactly(ActivityType.MEETING);
  }

  @Test
  void makesNoHostOfWhoAttendsTheReceptionOfANationalLeader() {
    assertThat(
            activities(
                "Chiều 18/5, tại Trụ sở Chính phủ, Thủ tướng Chính phủ Phạm Văn Bê tiếp Thống đốc tỉnh Nagano"
                    + " (Nhật Bản) Abe Shuichi.\nCùng dự buổi tiếp có Phó Chủ tịch UBND thành phố Hà"
                    + " Nội Lê Văn Tám."))
        .isEmpty();
  }

  @Test
  void findsACourseOfASchoolOfOurs() {
    var activities =
        activities(
            "Sáng 18/5, Trường Đại học Bạch Đằng tổ chức lễ khai giảng lớp bồi dưỡng tiếng Việt cho 20 cán bộ"
                + " tỉnh Hủa Phăn (Lào).\nDự lễ có ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh Quảng Ninh.");
    assertThat(activities)
        .extracting(Activity::type, Activity::startDate)
        .containsExactly(tuple(ActivityType.TRAINING, "2024-05-18"));
  }

  @Test
  void takesNoDayThatASpeakerMentions() {
    var activities =
        activities(
            "Tại buổi tiếp, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám và Thống đốc tỉnh Nagano (Nhật Bản) Abe"
                + " Shuichi bàn về du lịch.\nÔng Lê Văn Tám cảm ơn tỉnh Nagano đã dự lễ hội ngày 2/5"
                + " vừa qua.");
    assertThat(activities).isNotEmpty();
    assertThat(activities.get(0).startDate()).isNull();
  }

  @Test
  void keepsTheLastDayOfAnEvent() {
    var activities =
        activities(
            "Tối 18/5, UBND thành phố Huế phối hợp với thành phố Gyeongju (Hàn Quốc) khai mạc Tuần lễ văn hóa"
                + " Huế - Gyeongju.\nSự kiện kéo dài đến hết ngày 24/5.");
    assertThat(activities)
        .extracting(Activity::type, Activity::startDate, Activity::endDate)
        .containsExactly(tuple(ActivityType.CULTURAL_EVENT, "2024-05-18", "2024-05-24"));
  }

  private static List<Activity> activities(String body) {
    return Sentences.read("vi", PUBLISHED.toString(), body).activities();
  }
}
