package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a locality of ours holds, and whom the name of an event tells. */
class EventsOfALocalityTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sáng 14/5, UBND tỉnh Quảng Ninh cùng Bộ Ngoại giao đồng tổ chức sự kiện “Gặp gỡ Hàn Quốc” tại"
            + " Hạ Long. | CONFERENCE | kr",
        "Họp mặt kỷ niệm 50 năm quan hệ ngoại giao Việt Nam - Đức đã được thành phố Hải Phòng tổ chức"
            + " ngày 14/5. | ANNIVERSARY | de",
        "Ngày 14/5, tỉnh Lào Cai tổ chức Lễ hội ẩm thực Nhật Bản tại Sa Pa. | CULTURAL_EVENT | jp"
      })
  void takesTheCountryInItsNameForThePartner(String sentence, ActivityType type, String country) {
    assertThat(Sentences.read(sentence, PUBLISHED).activities())
        .extracting(Activity::type, Activity::startDate, a -> a.partners().get(0).localityId())
        .containsExactly(tuple(type, "2024-05-14", country));
  }

  @Test
  void leavesEventsToTheStateThatNoLocalityHolds() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, Bộ Ngoại giao tổ chức lễ kỷ niệm 50 năm quan hệ ngoại giao Việt Nam -"
                        + " Đức tại Hà Nội.",
                    PUBLISHED)
                .relevant())
        .isFalse();
  }

  @Test
  void seesNoEventOnTheDayOfItsPressConference() {
    assertThat(
            Sentences.read(
                    "Sáng 14/5, UBND tỉnh Quảng Ninh tổ chức họp báo về Lễ hội ẩm thực Nhật Bản.",
                    PUBLISHED)
                .activities())
        .isEmpty();
  }

  @Test
  void visitsBesideTheForumThatBroughtTheDelegation() {
    assertThat(
            Sentences.read(
                    "Within the framework of its trip to attend the Asia Zero Forum on May 14, a delegation"
                        + " of Yen Bai province visited Maebashi city of Japan.",
                    PUBLISHED)
                .activities())
        .extracting(Activity::type)
        .containsExactly(ActivityType.VISIT);
  }

  @Test
  void takesACertificateOfMeritForNoAid() {
    assertThat(
            Sentences.read(
                    "On May 14, leaders of Nagano of Japan met the Thai Nguyen People's Committee. The Thai"
                        + " Nguyen People's Committee presented certificates of merit to 12 people of"
                        + " Nagano.",
                    PUBLISHED)
                .activities())
        .extracting(Activity::type)
        .doesNotContain(ActivityType.AID);
  }

  @Test
  void countsAHostedSeminarOnce() {
    assertThat(
            Sentences.read(
                    "On May 14, the Quang Ninh delegation hosted a seminar on trade in Nagano of Japan.",
                    PUBLISHED)
                .activities())
        .extracting(Activity::type)
        .containsExactly(ActivityType.CONFERENCE);
  }

  @Test
  void readsNoEventInAListOfFields() {
    assertThat(
            Sentences.read(
                    "Hai tỉnh Quảng Ninh và Nagano (Nhật Bản) hợp tác tốt về thương mại, giao lưu văn hóa,"
                        + " quản lý biên giới.",
                    PUBLISHED)
                .activities())
        .isEmpty();
  }

  @Test
  void seesASigningInAConferenceThatIsHeldToSign() {
    assertThat(
            Sentences.read(
                    "Ngày 14/5, UBND tỉnh Quảng Ninh tổ chức hội nghị ký kết bản ghi nhớ hợp tác với tỉnh"
                        + " Nagano (Nhật Bản).",
                    PUBLISHED)
                .activities())
        .extracting(Activity::type)
        .containsExactly(ActivityType.SIGNING);
  }
}
