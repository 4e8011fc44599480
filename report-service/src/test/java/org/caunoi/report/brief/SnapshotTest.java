package org.caunoi.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Background;
import org.caunoi.report.catalog.Commitment;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.SampleRegister;
import org.caunoi.report.catalog.Testimony;
import org.caunoi.report.document.SampleBriefs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
  private static final Period FEBRUARY = Period.of(YearMonth.of(2024, 2));
  private static final Period JANUARY = Period.of(YearMonth.of(2024, 1));

  @Test
  void addsWhatAReleasedBriefDidNotTell() {
    MonthFacts register = activities(on("told", "2024-01-10"), on("late", "2024-01-20"));

    MonthFacts facts =
        Snapshot.of(register, FEBRUARY, List.of(new EarlierBrief(JANUARY, Set.of("told"))));

    assertThat(facts.background().lateActivities())
        .extracting(Activity::id)
        .containsExactly("late");
    Brief brief = SampleBriefs.of(facts, "2024-02", "vi", Edition.RELEASED);
    assertThat(brief.supplements()).hasSize(1);
    assertThat(brief.counts()).allMatch(count -> count.facts().isEmpty());
    assertThat(brief.activities().all()).isEmpty();
  }

  @Test
  void addsNothingToAPeriodThatIsNotReleasedNorWhatNobodyHasConfirmed() {
    MonthFacts register =
        activities(on("open", "2024-01-10"), on("unread", "2023-12-10", "UNREVIEWED"));
    Period december = Period.of(YearMonth.of(2023, 12));

    MonthFacts facts =
        Snapshot.of(register, FEBRUARY, List.of(new EarlierBrief(december, Set.of())));

    assertThat(facts.background().lateActivities()).isEmpty();
  }

  @Test
  void comparesWithTheMonthBeforeAndAYearAgo() {
    MonthFacts register =
        activities(on("now", "2024-02-10"), on("b1", "2024-01-10"), on("y1", "2023-02-28"));

    Brief brief =
        SampleBriefs.of(
            Snapshot.of(register, FEBRUARY, List.of()), "2024-02", "vi", Edition.RELEASED);

    Count meetings = brief.counts().get(Counted.MEETINGS.ordinal());
    assertThat(meetings.previous()).isEqualTo(new Figure("1", List.of("b1")));
    assertThat(meetings.yearAgo()).isEqualTo(new Figure("1", List.of("y1")));
    assertThat(brief.summary())
        .extracting(Statement::text)
        .contains("Bằng tháng trước (1 hoạt động); bằng cùng kỳ năm trước (1 hoạt động).");
    assertThat(brief.charts().months()).extracting(Bar::value).endsWith(1, 1).hasSize(12);
  }

  @Test
  void saysThatNothingIsKnownOfAMonthBeforeTheRegister() {
    Brief brief =
        SampleBriefs.of(activities(on("now", "2024-02-10")), "2024-02", "vi", Edition.RELEASED);

    assertThat(brief.counts()).allMatch(count -> "–".equals(count.previous().text()));
    assertThat(brief.summary()).extracting(Statement::text).noneMatch(t -> t.contains("So với"));
  }

  /** 31 January 23:59:59 and 1 February 00:00 at the office, on machines anywhere. */
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Kiritimati"})
  void keepsTheBordersOfTheOfficesMonth(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      MonthFacts register =
          activities(
              typed("last", "2024-01-31", "2024-01-31T16:59:59Z"),
              typed("first", "2024-02-01", "2024-01-31T17:00:00Z"));
      Brief january = SampleBriefs.of(register, "2024-01", "vi", Edition.RELEASED);
      Brief february = SampleBriefs.of(register, "2024-02", "vi", Edition.RELEASED);

      assertThat(january.activities().all()).flatExtracting(Line::facts).containsExactly("last");
      assertThat(february.activities().all()).flatExtracting(Line::facts).containsExactly("first");
      assertThat(january.sources().get(0).text()).contains("ngày 31/01/2024");
      assertThat(february.sources().get(0).text()).contains("ngày 01/02/2024");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void tracksWhatIsOpenAndOverdueAndNeverWhatIsOnlyProposed() {
    MonthFacts facts = around(List.of(), commitments());

    Brief brief =
        SampleBriefs.of(Snapshot.of(facts, FEBRUARY, List.of()), "2024-02", "vi", Edition.RELEASED);

    assertThat(ids(brief.commitments().overdue())).containsExactly("overdue");
    assertThat(brief.commitments().overdue().get(0).details())
        .containsExactly("Thời hạn: ngày 29/02/2024 (quá hạn 0 ngày).");
    assertThat(ids(brief.commitments().open())).containsExactly("open");
    assertThat(brief.decisions()).extracting(Statement::facts).containsExactly(List.of("overdue"));
  }

  private static List<Commitment> commitments() {
    return List.of(
        commitment("overdue", "AGREED", "OPEN", "2024-02-29"),
        commitment("open", "PLEDGED", "IN_PROGRESS", "2024-03-01"),
        commitment("done", "AGREED", "DONE", "2024-01-31"),
        commitment("proposed", "PROPOSED", "OPEN", "2024-01-31"));
  }

  @Test
  void tellsOfTermsThatEndWithinNinetyDays() {
    MonthFacts facts =
        around(
            List.of(
                expiring("today", LocalDate.of(2024, 2, 29)),
                expiring("next", LocalDate.of(2024, 3, 1)),
                expiring("ninety", LocalDate.of(2024, 5, 29)),
                expiring("later", LocalDate.of(2024, 5, 30))),
            List.of());

    Brief brief =
        SampleBriefs.of(Snapshot.of(facts, FEBRUARY, List.of()), "2024-02", "vi", Edition.RELEASED);

    assertThat(ids(brief.agreements().expiring())).containsExactly("next", "ninety");
    assertThat(ids(brief.ahead().expiries())).containsExactly("next");
    assertThat(brief.agreements().signed()).isEmpty();
  }

  @Test
  void saysWhereTheRegisterDoesNotTell() {
    Brief brief =
        SampleBriefs.of(activities(on("now", "2024-02-10")), "2024-02", "vi", Edition.RELEASED);

    assertThat(brief.commitments().overdue()).isNull();
    assertThat(brief.relations().dormant()).isNull();
  }

  @Test
  void countsTheYearsOfAPartnershipWhoseDayComes() {
    Brief brief = SampleBriefs.busy("2024-04", "vi", 1);

    assertThat(brief.ahead().anniversaries())
        .extracting(Entry::text)
        .contains(
            "Kỷ niệm 30 năm quan hệ kết nghĩa giữa Hà Nội và Bắc Kinh (Trung Quốc)"
                + " (từ ngày 06/5/1994; năm 2024)");
  }

  @Test
  void ranksByTheWrittenRule() {
    MonthFacts register =
        activities(
            like(
                "outlets",
                Map.of("evidence", SampleRegister.facts().activities().get(1).evidence())),
            like("unit", Map.of("delegationLevel", "UNIT")),
            like("signing", Map.of("type", "SIGNING", "delegationLevel", "UNIT")),
            like("leaders", Map.of("delegationLevel", "CITY_LEADERS")));

    Brief brief = SampleBriefs.of(register, "2024-02", "vi", Edition.RELEASED);

    assertThat(ids(brief.activities().notable()))
        .containsExactly("leaders", "signing", "unit", "outlets");
  }

  private static Activity like(String id, Map<String, ?> others) {
    Map<String, Object> members = new HashMap<>(others);
    members.put("id", id);
    members.put("startDate", "2024-02-10");
    members.put("officials", List.of());
    return SampleRegister.like(
        SampleRegister.facts("CONFIRMED").activities().get(0), Activity.class, members);
  }

  private static MonthFacts activities(Activity... activities) {
    return new MonthFacts(List.of(activities), List.of(), List.of(), List.of());
  }

  private static MonthFacts around(List<Agreement> expiring, List<Commitment> open) {
    return activities()
        .with(
            new Background(
                List.of(), List.of(), List.of(), open, expiring, List.of(), List.of(), List.of(),
                Map.of()));
  }

  private static Activity on(String id, String day) {
    return on(id, day, "CONFIRMED");
  }

  private static Activity on(String id, String day, String review) {
    Activity one = SampleRegister.facts(review).activities().get(0);
    return SampleRegister.like(one, Activity.class, Map.of("id", id, "startDate", day));
  }

  private static Activity typed(String id, String day, String at) {
    Map<String, Object> members = new HashMap<>();
    members.put("id", id);
    members.put("startDate", day);
    members.put("evidence", new ArrayList<>());
    members.put(
        "statements", List.of(new Testimony("Trần Thị B", Instant.parse(at), "đã dự buổi tiếp")));
    return SampleRegister.like(
        SampleRegister.facts("CONFIRMED").activities().get(0), Activity.class, members);
  }

  private static Commitment commitment(String id, String modality, String state, String due) {
    return SampleRegister.like(
        SampleRegister.facts("CONFIRMED").commitments().get(0),
        Commitment.class,
        Map.of("id", id, "modality", modality, "state", state, "due", due, "saidOn", "2024-01-05"));
  }

  private static Agreement expiring(String id, LocalDate validTo) {
    return SampleRegister.like(
        SampleRegister.facts("CONFIRMED").agreements().get(0),
        Agreement.class,
        Map.of("id", id, "status", "IN_FORCE", "validTo", validTo));
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().flatMap(entry -> entry.facts().stream()).toList();
  }
}
