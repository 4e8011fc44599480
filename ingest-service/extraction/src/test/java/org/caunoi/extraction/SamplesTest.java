package org.caunoi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.caunoi.extraction.fact.Act;
import org.caunoi.extraction.fact.Activity;
import org.caunoi.extraction.fact.ActivityType;
import org.caunoi.extraction.fact.Agreement;
import org.caunoi.extraction.fact.AgreementKind;
import org.caunoi.extraction.fact.AgreementStatus;
import org.caunoi.extraction.fact.Official;
import org.caunoi.extraction.fact.Party;
import org.caunoi.extraction.fact.Role;
import org.caunoi.extraction.place.Level;
import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void readsTheMeetingInRomeAndNotTheTeaserOfTheSameDay() {
    var reading = Samples.reading(0);
    assertThat(reading.relevant()).isTrue();
    assertThat(reading.activities()).hasSize(1);
    var meeting = reading.activities().get(0);
    assertThat(meeting.type()).isEqualTo(ActivityType.MEETING);
    assertThat(meeting.act()).isEqualTo(Act.HELD);
    assertThat(meeting.startDate()).isEqualTo("2022-11-25");
    assertThat(meeting.home()).extracting(Party::localityId).containsExactly("vn-ha-noi");
    assertThat(meeting.partners()).extracting(Party::localityId).containsExactly("it-rome");
    assertThat(meeting.officials())
        .extracting(Official::name, Official::title)
        .containsExactlyInAnyOrder(
            tuple("Nguyễn Thị Tuyến", "Phó Bí thư Thường trực Thành ủy"),
            tuple("Roberto Gualtieri", "Thị trưởng thủ đô Rome"));
    assertThat(reading.milestones())
        .extracting(m -> m.year(), m -> m.ordinal())
        .containsExactly(tuple(2023, 50));
    assertThat(reading.article().body()).doesNotContain("Bình Định").doesNotContain("Kosice");
  }

  @Test
  void readsTheMeetingAndTheSigningWithGuangzhou() {
    var reading = Samples.reading(1);
    assertThat(reading.activities())
        .extracting(Activity::type, Activity::startDate, a -> a.place().localityId())
        .containsExactlyInAnyOrder(
            tuple(ActivityType.MEETING, "2024-04-02", "vn-ha-noi"),
            tuple(ActivityType.SIGNING, "2024-04-02", "vn-ha-noi"));
    assertThat(reading.activities().get(0).officials())
        .extracting(Official::role)
        .containsExactly(Role.PARTICIPANT, Role.HEAD_OF_DELEGATION);
    assertThat(reading.agreements()).hasSize(2);
    var signed = reading.agreements().get(0);
    assertThat(signed.kind()).isEqualTo(AgreementKind.MOU);
    assertThat(signed.status()).isEqualTo(AgreementStatus.SIGNED);
    assertThat(signed.signedDate()).isEqualTo("2024-04-02");
    assertThat(signed.background()).isFalse();
    assertThat(signed.parties())
        .extracting(Party::name, Party::level, Party::localityId, Party::ofLocalityId)
        .containsExactly(
            tuple("Ban Tổ chức Thành ủy Hà Nội", Level.ORGANISATION, null, "vn-ha-noi"),
            tuple("Trường Đại học Bách khoa Hoa Nam", Level.ORGANISATION, null, "cn-guangzhou"));
    assertThat(signed.officials())
        .extracting(Official::name, Official::role)
        .containsExactlyInAnyOrder(
            tuple("Đinh Tiến Dũng", Role.WITNESS), tuple("Quách Vĩnh Hàng", Role.WITNESS));
    var earlier = reading.agreements().get(1);
    assertThat(earlier.background()).isTrue();
    assertThat(earlier.signedDate()).isEqualTo("2023-09");
    assertThat(earlier.parties())
        .extracting(Party::localityId)
        .containsExactly("vn-ha-noi", "cn-guangzhou");
  }

  @Test
  void readsOneBundleOfSixPapersWithBeijing() {
    var reading = Samples.reading(2);
    assertThat(reading.agreements())
        .extracting(
            Agreement::kind,
            Agreement::status,
            Agreement::signedDate,
            Agreement::count,
            Agreement::background)
        .containsExactlyInAnyOrder(
            tuple(AgreementKind.MOU, AgreementStatus.SIGNED, "2023-09-27", 6, false),
            tuple(AgreementKind.MOU, AgreementStatus.SIGNED, "2022", 1, true));
    assertThat(reading.activities())
        .extracting(Activity::type, Activity::startDate)
        .containsExactlyInAnyOrder(
            tuple(ActivityType.MEETING, "2023-09-27"), tuple(ActivityType.SIGNING, "2023-09-27"));
    assertThat(reading.milestones())
        .extracting(m -> m.ordinal(), m -> m.year())
        .contains(tuple(30, 2024));
  }

  @Test
  void readsTheDistrictsWithVientianeAndInventsNoDate() {
    var reading = Samples.reading(3);
    assertThat(reading.activities()).hasSize(1);
    var meeting = reading.activities().get(0);
    assertThat(meeting.startDate()).isNull();
    assertThat(meeting.dateNoYear()).isNull();
    assertThat(meeting.home())
        .extracting(Party::localityId, Party::level)
        .contains(tuple("vn-hoan-kiem", Level.DISTRICT));
    assertThat(meeting.partners())
        .extracting(Party::localityId, Party::level)
        .contains(tuple("la-chanthabuly", Level.DISTRICT), tuple("la-vientiane", Level.CITY));
  }

  @Test
  void readsThePrefectureOfOsakaAndNotTheCity() {
    var reading = Samples.reading(4);
    assertThat(reading.activities()).hasSize(1);
    var meeting = reading.activities().get(0);
    assertThat(meeting.type()).isEqualTo(ActivityType.MEETING);
    assertThat(meeting.startDate()).isEqualTo("2023-11-08");
    assertThat(meeting.partners())
        .extracting(Party::localityId)
        .contains("jp-r-27")
        .doesNotContain("jp-osaka");
    assertThat(meeting.officials())
        .extracting(Official::name)
        .containsExactlyInAnyOrder("Phạm Quí Tiên", "Wada Kenji");
    assertThat(reading.milestones()).extracting(m -> m.year()).contains(2023, 2025);
  }
}
