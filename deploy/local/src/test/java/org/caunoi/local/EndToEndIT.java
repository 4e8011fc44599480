package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.local.Fact.one;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From five pages to facts and briefs: what must come out of the samples. */
@ExtendWith(SharedHouse.Key.class)
class EndToEndIT {

  private final House house;
  private final Briefs briefs;
  private final List<JsonNode> activities;
  private final List<JsonNode> agreements;
  private final List<JsonNode> milestones;

  EndToEndIT(SharedHouse shared) {
    house = shared.house();
    briefs = shared.briefs();
    activities = shared.activities();
    agreements = shared.agreements();
    milestones = shared.milestones();
  }

  @Test
  void romeIsAMeetingInNovember2022WithoutTheTeaserBesideIt() {
    JsonNode meeting = one(activities, "startDate", "2022-11-25");
    assertThat(meeting.path("type").asText()).isEqualTo("MEETING");
    assertThat(Fact.localities(meeting, "home")).containsExactly("vn-ha-noi");
    assertThat(Fact.localities(meeting, "partners")).containsExactly("it-rome");
    assertThat(Fact.officials(meeting))
        .containsExactlyInAnyOrder("Nguyễn Thị Tuyến HOME", "Roberto Gualtieri PARTNER");
    JsonNode milestone = one(milestones, "text", "Italia");
    assertThat(milestone.path("year").asInt()).isEqualTo(2023);
    assertThat(milestone.path("ordinal").asInt()).isEqualTo(50);
    assertThat(activities)
        .allSatisfy(
            activity ->
                assertThat(activity.toString())
                    .doesNotContain("Bình Định")
                    .doesNotContain("\"country\":\"AU\""));
  }

  @Test
  void guangzhouIsAMeetingAndASigningWithWitnessesOfTwoOrganisations() {
    List<JsonNode> day = Fact.all(activities, "startDate", "2024-04-02");
    assertThat(day)
        .extracting(activity -> activity.path("type").asText())
        .containsExactlyInAnyOrder("MEETING", "SIGNING");
    assertThat(day)
        .allSatisfy(
            a -> assertThat(a.path("place").path("localityId").asText()).isEqualTo("vn-ha-noi"));
    JsonNode signed = one(agreements, "signedDate", "2024-04-02");
    assertThat(signed.path("kind").asText()).isEqualTo("MOU");
    assertThat(signed.path("status").asText()).isEqualTo("SIGNED");
    assertThat(Fact.organisations(signed, "parties"))
        .containsExactlyInAnyOrder(
            "Ban Tổ chức Thành ủy Hà Nội of vn-ha-noi",
            "Trường Đại học Bách khoa Hoa Nam of cn-guangzhou");
    assertThat(Fact.roles(signed))
        .containsExactlyInAnyOrder("Đinh Tiến Dũng WITNESS", "Quách Vĩnh Hàng WITNESS");
    JsonNode earlier = one(agreements, "signedDate", "2023-09");
    assertThat(earlier.path("background").asBoolean()).isTrue();
    assertThat(Fact.localities(earlier, "parties")).containsExactly("vn-ha-noi", "cn-guangzhou");
  }

  @Test
  void beijingIsOneBundleOfSixPapers() {
    JsonNode bundle = one(agreements, "signedDate", "2023-09-27");
    assertThat(bundle.path("kind").asText()).isEqualTo("MOU");
    assertThat(bundle.path("status").asText()).isEqualTo("SIGNED");
    assertThat(bundle.path("count").asInt()).isEqualTo(6);
    assertThat(bundle.path("background").asBoolean()).isFalse();
    assertThat(Fact.localities(bundle, "parties"))
        .containsExactlyInAnyOrder("vn-ha-noi", "cn-beijing");
    assertThat(Fact.all(activities, "startDate", "2023-09-27")).isNotEmpty();
    assertThat(one(agreements, "signedDate", "2022").path("background").asBoolean()).isTrue();
    JsonNode ahead = one(milestones, "year", "2024");
    assertThat(ahead.path("ordinal").asInt()).isEqualTo(30);
    assertThat(ahead.path("text").asText()).contains("Bắc Kinh");
  }

  @Test
  void vientianeIsAMeetingOfDistrictsWithoutAnInventedDate() {
    JsonNode meeting = one(activities, "startDate", "");
    assertThat(meeting.path("type").asText()).isEqualTo("MEETING");
    assertThat(meeting.path("dateBasis").asText()).isEqualTo("NONE");
    assertThat(Fact.localities(meeting, "home")).contains("vn-hoan-kiem");
    assertThat(Fact.localities(meeting, "partners")).contains("la-chanthabuly");
    assertThat(meeting.path("partners").get(0).path("level").asText()).isEqualTo("DISTRICT");
  }

  @Test
  void osakaIsThePrefecture() {
    JsonNode meeting = one(activities, "startDate", "2023-11-08");
    assertThat(meeting.path("type").asText()).isEqualTo("MEETING");
    assertThat(Fact.officials(meeting))
        .containsExactlyInAnyOrder("Phạm Quí Tiên HOME", "Wada Kenji PARTNER");
    // ISO 3166-2 JP-27 is the prefecture; jp-osaka would be the city.
    assertThat(Fact.localities(meeting, "partners")).contains("jp-r-27").doesNotContain("jp-osaka");
    assertThat(one(milestones, "text", "Expo 2025").path("year").asInt()).isEqualTo(2025);
  }

  @Test
  void everyFactCarriesItsQuote() {
    for (List<JsonNode> kind : List.of(activities, agreements, milestones)) {
      assertThat(kind)
          .allSatisfy(
              fact -> {
                assertThat(fact.path("review").asText()).isIn("UNREVIEWED", "CONFIRMED");
                assertThat(fact.path("evidence")).isNotEmpty();
                assertThat(fact.path("evidence").get(0).path("quote").asText()).isNotBlank();
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-11 | vi | tháng 11 năm 2022 | Nguyễn Thị Tuyến | Roberto Gualtieri",
        "2022-11 | en | November 2022 | Rome (Italy) | Roberto Gualtieri",
        "2023-09 | vi | tháng 9 năm 2023 | (6 văn bản) | ký ngày 27/9/2023",
        "2023-09 | en | September 2023 | (6 papers) | Beijing (China)",
        "2023-11 | vi | tháng 11 năm 2023 | Phạm Quí Tiên | Wada Kenji",
        "2023-11 | en | November 2023 | Osaka (Japan) | Expo 2025",
        "2024-04 | vi | Ban Tổ chức Thành ủy Hà Nội | Đại học Bách khoa Hoa Nam | chứng kiến ký",
        "2024-04 | en | April 2024 | Guangzhou (China) | witness",
      })
  void briefTellsTheMonth(String month, String language, String one, String two, String three)
      throws IOException {
    Pdf brief = briefs.firstDraft(month, language);
    assertThat(brief.text()).contains(one, two, three).contains("ĐƠN VỊ MẪU");
    assertThat(brief.text()).contains(language.equals("vi") ? "DỰ THẢO" : "DRAFT");
    assertThat(brief.loose()).as("fonts that are not embedded").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-11", "2023-09", "2023-11", "2024-04"})
  void vietnameseBriefHasItsHead(String month) throws IOException {
    assertThat(briefs.firstDraft(month, "vi").text())
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
        .contains("BÁO CÁO", "Nơi nhận", "(chưa xác nhận)");
  }

  @Test
  void samplesAgainChangeNothing() throws IOException, LaunchException {
    for (String sample : House.SAMPLES) {
      assertThat(house.post(sample).statusCode()).isEqualTo(200);
    }
    assertThat(house.awaitSamples().missing()).isEmpty();
    assertThat(house.facts("activities?scope=all&limit=200")).hasSameSizeAs(activities);
    assertThat(house.facts("agreements?scope=all&limit=200")).hasSameSizeAs(agreements);
  }
}
