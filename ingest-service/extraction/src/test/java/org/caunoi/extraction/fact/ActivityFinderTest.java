package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityFinderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 14/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp đoàn đại biểu tỉnh Nagano (Nhật Bản)"
            + " do Phó Thống đốc Seki Noboru làm trưởng đoàn. | MEETING",
        "Chiều 14/5, lãnh đạo thành phố Hải Phòng làm việc với đoàn công tác thành phố Incheon (Hàn Quốc). | MEETING",
        "Ngày 14/5, đoàn đại biểu tỉnh Quảng Ninh đến thăm và làm việc tại tỉnh Nagano (Nhật Bản). | VISIT",
        "Ngày 14/5, thành phố Hải Phòng và thành phố Incheon (Hàn Quốc) ký thỏa thuận hợp tác. | SIGNING",
        "Ngày 14/5, UBND thành phố Hải Phòng phối hợp với thành phố Incheon (Hàn Quốc) tổ chức hội thảo"
            + " về cảng biển. | CONFERENCE",
        "Ngày 14/5, Công an tỉnh Quảng Trị và Công an tỉnh Savannakhet (Lào) tổ chức giao ban. | MEETING",
        "Ngày 14/5, Ban Quản lý Khu kinh tế tỉnh Quảng Trị và chính quyền tỉnh Savannakhet (Lào) họp bàn"
            + " về cửa khẩu. | MEETING",
        "Ngày 14/5, tỉnh Nagano (Nhật Bản) trao tặng tỉnh Quảng Ninh hai xe cứu thương. | AID",
        "On May 14, Chairman of the Quang Ninh People's Committee Le Van Tam received a delegation of"
            + " Nagano Prefecture (Japan). | MEETING"
      })
  void tellsWhatKindOfActivityItIs(String sentence, ActivityType type) {
    assertThat(Sentences.read(sentence, PUBLISHED).activities())
        .extracting(Activity::type, Activity::act, Activity::startDate)
        .contains(tuple(type, Act.HELD, "2024-05-14"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 14/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp đoàn tỉnh Nagano (Nhật Bản). | vn-quang-ninh | jp-r-20",
        "Ngày 14/5, Bí thư Thành ủy Hải Phòng Lê Văn Tám tiếp Thị trưởng thành phố Incheon (Hàn Quốc)"
            + " Yoo Jeong-bok. | vn-hai-phong-old | kr-incheon",
        "Ngày 14/5, Chủ tịch UBND thành phố Hà Nội Lê Văn Tám tiếp Đại sứ Pháp tại Việt Nam Jean Martin. | vn-ha-noi | fr",
        "On May 14, Chairman of the Hanoi People's Committee Le Van Tam received Seoul Mayor"
            + " Oh Se-hoon. | vn-ha-noi | kr-seoul",
        "On May 14, Chairman of the Hanoi People's Committee Le Van Tam received Marco Rossi, Mayor of"
            + " the Italian city of Turin. | vn-ha-noi | it-turin"
      })
  void tellsTheTwoSides(String sentence, String home, String partner) {
    var activity = only(sentence);
    assertThat(activity.home()).extracting(Party::localityId).containsExactly(home);
    assertThat(activity.partners()).extracting(Party::localityId).containsExactly(partner);
  }

  @Test
  void takesAnOrganisationForThePartnerWhereTheArticleIsAboutIt() {
    var activity =
        only(
            "Đoàn khảo sát của Cơ quan Hợp tác Quốc tế Hàn Quốc (KOICA) vừa đến tỉnh Quảng Ninh.\n"
                + "Chiều 14/5, Phó Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám có cuộc làm việc với"
                + " đoàn. Ông đề nghị KOICA ưu tiên cấp nước sạch cho các xã đảo.");

    assertThat(activity.partners())
        .extracting(Party::name)
        .containsExactly("Cơ quan Hợp tác Quốc tế Hàn Quốc (KOICA)");
  }

  @Test
  void takesThePlaceOfAHostWhoseTitleNamesNone() {
    var trip =
        "Từ ngày 10 đến 14/5, đoàn công tác tỉnh Quảng Ninh do Phó Chủ tịch UBND tỉnh Quảng Ninh Lê"
            + " Văn Tám làm trưởng đoàn thăm, làm việc tại Nhật Bản.\nNgày 11/5, đoàn làm việc với bà"
            + " Abe Chieko, Phó Thị trưởng thành phố Kawasaki (Nhật Bản).\nNgày 13/5, tại thành phố"
            + " Sakai (tỉnh Osaka), đoàn chào xã giao Thị trưởng Nagai Yoshinori.";

    assertThat(Sentences.read(trip, PUBLISHED).activities())
        .filteredOn(activity -> "2024-05-13".equals(activity.startDate()))
        .flatExtracting(Activity::partners)
        .extracting(Party::localityId)
        .containsExactly("jp-sakai");
  }

  @Test
  void takesTheDayOfWhatHappenedAndNotThatOfTheReport() {
    var activity =
        only(
            "KUNMING, May 15 (Xinhua) -- The city of Kunming and the Vietnamese city of Da Nang held"
                + " talks on cooperation on Monday. Kunming Mayor Liu Wei and Chairman of the Da"
                + " Nang People's Committee Le Van Tam attended.");

    assertThat(activity.startDate()).isEqualTo("2024-05-13");
  }

  @Test
  void lendsNamesOfPlacesToShipsAndFairs() {
    assertThat(
            Sentences.read(
                    "Sáng 14/5, tàu HMAS Toowoomba của Hải quân Hoàng gia cập cảng, bắt đầu thăm tỉnh"
                        + " Khánh Hòa.",
                    PUBLISHED)
                .activities())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A delegation from Champasak Province (Laos) led by Governor Alounxay Phommavong concluded its"
            + " three-day visit to Gia Lai Province on 14 May. It was received by Le Van Tam,"
            + " Secretary of the Gia Lai Party Committee. | 2024-05-12 | 2024-05-14",
        "Nhận lời mời của UBND thành phố Huế, đoàn đại biểu thành phố Rennes (Pháp) đang có mặt tại thành phố Huế từ ngày 12/5 đến 16/5."
            + " | 2024-05-12 | 2024-05-16",
        "From May 8 to May 12, twelve students from Ba Ria City stayed with families in Yokosuka"
            + " (Japan). | 2024-05-08 | 2024-05-12"
      })
  void tellsTheDaysOfATripByItsLengthOrByAStay(String sentence, String first, String last) {
    assertThat(Sentences.read(sentence, PUBLISHED).activities())
        .extracting(Activity::type, Activity::startDate, Activity::endDate)
        .contains(tuple(ActivityType.VISIT, first, last));
  }

  @Test
  void takesTheLastDayOfAFairForNoFirstOne() {
    var fair =
        "Tối 7/5, UBND tỉnh Gia Lai khai mạc Hội chợ quốc tế Tam giác phát triển. Dự lễ khai mạc có Phó"
            + " Chủ tịch UBND tỉnh Gia Lai Lê Văn Tám và Phó Tỉnh trưởng tỉnh Ratanakiri (Campuchia)"
            + " Pheng Vuthy.\nHội chợ diễn ra đến hết ngày 12/5 với 46 gian hàng của tỉnh Ratanakiri.";

    assertThat(Sentences.read(fair, PUBLISHED).activities())
        .filteredOn(activity -> activity.type() == ActivityType.OTHER)
        .extracting(Activity::startDate)
        .containsExactly("2024-05-07");
  }

  @Test
  void doesNotMeetWhomASpeakerSpeaksOf() {
    var talks =
        "On May 14, Chairman of the Da Nang People's Committee Le Van Tam held talks with Mayor of"
            + " Kunming (China) Liu Wei.\nTam said Da Nang welcomed Kunming enterprises to set up"
            + " shops, and called on Kunming to open a flight.";

    assertThat(Sentences.read(talks, PUBLISHED).activities()).hasSize(1);
  }

  @Test
  void knowsTheOneCountryOfAConsulWhoseTitleNamesNone() {
    var call =
        "On 14 May, Consul General Arvind Seshadri called on Le Van Tam, Chairman of the Ninh Thuan"
            + " People's Committee. The two sides spoke of scholarships offered by India.";

    assertThat(only(call).partners()).extracting(Party::localityId).containsExactly("in");
  }

  @Test
  void givesNoAidByALetter() {
    assertThat(
            Sentences.read(
                    "On May 14, Chairman of the Quang Ninh People's Committee Le Van Tam handed over a"
                        + " letter to the city of Busan (Republic of Korea).",
                    PUBLISHED)
                .activities())
        .noneMatch(activity -> activity.type() == ActivityType.AID);
  }

  @Test
  void countsAPublicBodyForItsLocality() {
    var activity =
        only(
            "Ngày 14/5, Hội Liên hiệp Phụ nữ tỉnh Hải Dương phối hợp với Hội đồng Phụ nữ thành phố"
                + " Suwon (Hàn Quốc) tổ chức hội thảo.");

    assertThat(activity.partners())
        .extracting(Party::name)
        .containsExactly("Hội đồng Phụ nữ thành phố Suwon", "Suwon");
  }

  @Test
  void givesAPaperSignedOnATripNoDayOfAStop() {
    var trip =
        "Secretary of the Hoa Binh Provincial Party Committee Le Van Tam paid a working visit to"
            + " Hokkaido, Japan, from May 8-12.\nOn May 11, the delegation visited Obihiro City."
            + "\nOn this occasion, Hoa Binh and Hokkaido signed a letter of intent.";

    assertThat(Sentences.read(trip, PUBLISHED).agreements())
        .extracting(Agreement::signedDate)
        .containsOnlyNulls();
  }

  @Test
  void namesTheOfficialsWithSideAndRole() {
    var activity =
        only(
            "Ngày 14/5, Phó Chủ tịch UBND tỉnh Quảng Ninh Lê Thị Hoa tiếp đoàn đại biểu tỉnh Nagano"
                + " (Nhật Bản) do Phó Thống đốc Seki Noboru dẫn đầu.");
    assertThat(activity.officials())
        .extracting(Official::name, Official::title, Official::side, Official::role)
        .containsExactlyInAnyOrder(
            tuple("Lê Thị Hoa", "Phó Chủ tịch UBND tỉnh Quảng Ninh", Side.HOME, Role.HOST),
            tuple("Seki Noboru", "Phó Thống đốc", Side.PARTNER, Role.HEAD_OF_DELEGATION));
  }

  @Test
  void joinsLaterMentionsOfOnePerson() {
    var activity =
        only(
            "Ngày 14/5, Phó Chủ tịch UBND tỉnh Quảng Ninh Lê Thị Hoa tiếp Thống đốc tỉnh Nagano"
                + " (Nhật Bản) Abe Shuichi.\nBà Hoa cảm ơn ông Abe về chuyến thăm.\n"
                + "Ông Abe Shuichi mời bà Lê Thị Hoa sang thăm Nagano.");
    assertThat(activity.officials())
        .extracting(Official::name, Official::title)
        .containsExactlyInAnyOrder(
            tuple("Lê Thị Hoa", "Phó Chủ tịch UBND tỉnh Quảng Ninh"),
            tuple("Abe Shuichi", "Thống đốc tỉnh Nagano"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 20/5, đoàn đại biểu tỉnh Quảng Ninh sẽ thăm và làm việc tại tỉnh Nagano (Nhật Bản). | PLANNED",
        "Đoàn đại biểu tỉnh Quảng Ninh dự kiến thăm tỉnh Nagano (Nhật Bản) ngày 20/5. | PLANNED",
        "On May 20, a delegation of Quang Ninh province will visit Nagano Prefecture (Japan). | PLANNED",
        "Ngày 14/5, đoàn đại biểu tỉnh Quảng Ninh đã thăm tỉnh Nagano (Nhật Bản). | HELD"
      })
  void tellsWhatIsPlannedFromWhatWasHeld(String sentence, Act act) {
    assertThat(Sentences.read(sentence, PUBLISHED).activities())
        .isNotEmpty()
        .allSatisfy(activity -> assertThat(activity.act()).isEqualTo(act));
  }

  @Test
  void keepsTheFirstAndTheLastDayOfAVisit() {
    var visit =
        only(
            "Từ ngày 10 đến ngày 13/5/2024, đoàn đại biểu tỉnh Quảng Ninh do Bí thư Tỉnh ủy Lê Văn Tám"
                + " dẫn đầu thăm và làm việc tại tỉnh Nagano (Nhật Bản).");
    assertThat(visit.type()).isEqualTo(ActivityType.VISIT);
    assertThat(visit.startDate()).isEqualTo("2024-05-10");
    assertThat(visit.endDate()).isEqualTo("2024-05-13");
    assertThat(visit.direction()).isEqualTo(Direction.OUTGOING);
  }

  @Test
  void takesTheHostsPlaceForAReception() {
    var meeting =
        only(
            "Ngày 14/5, Chủ tịch UBND thành phố Hà Nội Lê Văn Tám tiếp Thị trưởng Seoul Oh Se-hoon.");
    assertThat(meeting.direction()).isEqualTo(Direction.INCOMING);
    assertThat(meeting.place()).isNotNull().extracting(Party::localityId).isEqualTo("vn-ha-noi");
  }

  @Test
  void tellsAMeetingOnline() {
    var meeting =
        only(
            "Ngày 14/5, lãnh đạo tỉnh Quảng Ninh làm việc trực tuyến với lãnh đạo tỉnh Nagano (Nhật Bản).");
    assertThat(meeting.direction()).isEqualTo(Direction.ONLINE);
  }

  @Test
  void inventsNoDay() {
    var meeting =
        Sentences.read(
                "Vừa qua, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp đoàn tỉnh Nagano (Nhật Bản).",
                null)
            .activities()
            .get(0);
    assertThat(meeting.startDate()).isNull();
    assertThat(meeting.dateNoYear()).isNull();
  }

  @Test
  void takesNoAnniversaryInBracketsForTheDay() {
    var meeting =
        Sentences.read(
                "Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp đoàn tỉnh Nagano (Nhật Bản) nhân kỷ niệm"
                    + " 50 năm quan hệ (21/9/1973 - 21/9/2023).",
                null)
            .activities()
            .get(0);
    assertThat(meeting.startDate()).isNull();
    assertThat(meeting.dateNoYear()).isNull();
  }

  @Test
  void makesNoActivityOfThePast() {
    var activities =
        Sentences.read(
                "Ngày 14/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp đoàn tỉnh Nagano (Nhật Bản).\n"
                    + "Trước đó, năm 2018, đoàn tỉnh Quảng Ninh đã thăm tỉnh Nagano.",
                PUBLISHED)
            .activities();
    assertThat(activities).extracting(Activity::startDate).containsExactly("2024-05-14");
  }

  private static Activity only(String body) {
    var activities = Sentences.read(body, PUBLISHED).activities();
    assertThat(activities).hasSize(1);
    return activities.get(0);
  }
}
