package org.caunoi.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Commitment;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.Party;
import org.caunoi.report.catalog.SampleRegister;
import org.caunoi.report.document.SampleBriefs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefAssemblerTest {
  private static final Party HANOI =
      new Party("vn-ha-noi", null, null, null, "Hà Nội", "Hà Nội", "Hanoi", "VN", "CITY");
  private static final Party BEIJING =
      new Party("cn-beijing", null, null, null, "Bắc Kinh", "Bắc Kinh", "Beijing", "CN", "CITY");

  @Test
  void countsABundleByItsPapersAndAnEarlierMentionInItsOwnMonth() {
    Brief brief = SampleBriefs.draft("2023-09", "vi");

    assertThat(brief.counts().get(5).figure()).isEqualTo("7");
    assertThat(brief.agreements().signed())
        .extracting(Entry::text)
        .anyMatch(text -> text.contains("Bản ghi nhớ (6 văn bản) giữa Hà Nội và Bắc Kinh"))
        .anyMatch(text -> text.contains("Quảng Châu") && text.contains("tháng 9/2023"));
  }

  @Test
  void leavesAnEarlierPaperOutOfTheMonthThatMentionsIt() {
    Brief brief = SampleBriefs.draft("2024-04", "vi");

    assertThat(brief.counts().get(5).figure()).isEqualTo("1");
    assertThat(brief.agreements().signed()).hasSize(1);
    assertThat(brief.agreements().mentioned())
        .extracting(Entry::text)
        .containsExactly(
            "Bản ghi nhớ giữa Ủy ban nhân dân thành phố Hà Nội và chính quyền thành phố Quảng Châu"
                + " (Trung Quốc), ký tháng 9/2023 [2] (chưa xác nhận)");
  }

  @Test
  void showsAProposalAsAProposalAndLeavesWishesOut() {
    Brief brief = SampleBriefs.draft("2022-11", "vi");

    assertThat(brief.commitments().agreed()).hasSize(1);
    assertThat(brief.commitments().proposed())
        .singleElement()
        .extracting(Entry::text)
        .asString()
        .startsWith("Hà Nội đề xuất với Roma (Italia): thúc đẩy các hoạt động giao lưu");
    assertThat(brief.ahead().anniversaries())
        .extracting(Entry::text)
        .anyMatch(t -> t.contains("50 năm"));
  }

  @Test
  void tellsUndatedWordsInTheMonthOfTheActivityOfTheirArticle() {
    MonthFacts facts = SampleRegister.facts();
    Commitment dated = facts.commitments().get(2);
    Map<String, Object> members = new HashMap<>();
    members.put("id", "undated");
    members.put("side", "BOTH");
    members.put("modality", "AGREED");
    members.put("text", "nhất trí tăng cường trao đổi đoàn");
    members.put("parties", List.of());
    members.put("saidOn", null);
    Commitment undated = SampleRegister.like(dated, Commitment.class, members);
    MonthFacts with = new MonthFacts(facts.activities(), List.of(), List.of(undated), List.of());

    assertThat(agreedIn("2022-11", with))
        .containsExactly("Hai bên: nhất trí tăng cường trao đổi đoàn [1] (chưa xác nhận)");
    assertThat(agreedIn("2023-09", with)).isEmpty();
  }

  private static List<String> agreedIn(String month, MonthFacts facts) {
    return SampleBriefs.of(facts, month, "vi", Edition.DRAFT).commitments().agreed().stream()
        .map(Entry::text)
        .toList();
  }

  @Test
  void tellsNoMilestoneBeforeItWasKnown() {
    assertThat(SampleBriefs.draft("2022-11", "vi").ahead().anniversaries())
        .extracting(Entry::text)
        .noneMatch(text -> text.contains("Bắc Kinh") || text.contains("Osaka"));
  }

  @Test
  void tellsNothingUnconfirmedOnceItIsNoDraft() {
    for (Edition edition : List.of(Edition.REVIEWED, Edition.RELEASED)) {
      Brief brief = SampleBriefs.of(SampleRegister.facts(), "2023-09", "vi", edition);
      assertThat(brief.activities().notable()).isEmpty();
      assertThat(brief.activities().all()).isEmpty();
      assertThat(brief.agreements().signed()).isEmpty();
      assertThat(brief.sources()).isEmpty();
    }
  }

  @Test
  void saysSeveralWhereTheNumberOfPapersIsNotGiven() {
    Brief brief = assemble(List.of(agreement("a", "SIGNED", "2024-01-15", null, 0)));

    assertThat(brief.counts().get(5).figure()).isEqualTo("nhiều, chưa rõ số");
    assertThat(brief.summary())
        .extracting(Statement::text)
        .anyMatch(text -> text.contains("không nêu số lượng"));
  }

  @Test
  void quotesTheWordsOfTheSourcesInTheEnglishCopy() {
    Brief brief = SampleBriefs.draft("2022-11", "en");

    assertThat(brief.commitments().proposed().get(0).text())
        .startsWith("Hanoi proposed to Rome (Italy): “thúc đẩy")
        .contains("môi trường” [1]");
    assertThat(brief.activities().notable().get(0).details().get(0))
        .isEqualTo("Vietnamese side: Nguyễn Thị Tuyến, “Phó Bí thư Thường trực Thành ủy”.");
  }

  /** A snapshot holds what its brief can tell: other facts of the register do not change it. */
  @ParameterizedTest
  @ValueSource(strings = {"2022-11", "2023-09", "2023-11", "2024-04", "2024-05"})
  void tellsTheSameFromTheTellableFactsAlone(String month) {
    for (String review : List.of("UNREVIEWED", "CONFIRMED")) {
      MonthFacts facts = SampleRegister.facts(review);
      MonthFacts tellable = Snapshot.of(facts, Period.of(YearMonth.parse(month)), List.of());
      assertThat(tellable.activities()).hasSizeLessThan(facts.activities().size());
      for (Edition edition : Edition.values()) {
        assertThat(SampleBriefs.of(tellable, month, "vi", edition))
            .isEqualTo(SampleBriefs.of(facts, month, "vi", edition));
      }
    }
  }

  /** 500 random registers: what is not signed is never told, nor counted, among the signed. */
  @Test
  void neverPutsAPaperToBeSignedAmongTheSigned() {
    Random random = new Random(20260101);
    for (int round = 0; round < 500; round++) {
      List<Agreement> agreements = randomAgreements(random);
      Brief brief = assemble(agreements);
      List<String> signed =
          agreements.stream()
              .filter(a -> "SIGNED".equals(a.status()))
              .filter(a -> a.signedDate() != null)
              .filter(a -> a.signedDate().text().startsWith("2024-01"))
              .map(Agreement::id)
              .sorted()
              .toList();
      assertThat(ids(brief.agreements().signed())).isEqualTo(signed);
      assertThat(brief.counts().get(5).facts().stream().sorted().toList()).isEqualTo(signed);
      assertThat(ids(brief.agreements().unsigned())).noneMatch(signed::contains);
      assertThat(brief.agreements().all().stream().filter(line -> line.group().startsWith("A.")))
          .flatExtracting(Line::facts)
          .containsExactlyInAnyOrderElementsOf(signed);
      assertThat(brief.agreements().all().stream().filter(line -> line.group().startsWith("B.")))
          .flatExtracting(Line::facts)
          .noneMatch(signed::contains);
    }
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().flatMap(entry -> entry.facts().stream()).sorted().toList();
  }

  private static List<Agreement> randomAgreements(Random random) {
    String[] statuses = {"SIGNED", "TO_BE_SIGNED", "PROPOSED", "IN_FORCE", "RENEWED"};
    String[] dates = {null, "2024-01-01", "2024-01-31", "2024-01", "2024", "2024-02-01"};
    LocalDate[] announced = {null, LocalDate.of(2024, 1, 20), LocalDate.of(2024, 2, 1)};
    List<Agreement> agreements = new ArrayList<>();
    for (int i = 0; i < random.nextInt(8); i++) {
      agreements.add(
          agreement(
              "a" + i,
              statuses[random.nextInt(statuses.length)],
              dates[random.nextInt(dates.length)],
              announced[random.nextInt(announced.length)],
              random.nextInt(4)));
    }
    return agreements;
  }

  private static Agreement agreement(
      String id, String status, @Nullable String signed, @Nullable LocalDate announced, int count) {
    Map<String, Object> members = new HashMap<>();
    members.put("id", id);
    members.put("kind", "MOU");
    members.put("status", status);
    members.put("title", null);
    members.put("signedDate", signed);
    members.put("announcedOn", announced);
    members.put("parties", List.of(HANOI, BEIJING));
    members.put("count", count);
    return SampleRegister.like(
        SampleRegister.facts().agreements().get(0), Agreement.class, members);
  }

  private static Brief assemble(List<Agreement> agreements) {
    return SampleBriefs.of(
        new MonthFacts(List.of(), agreements, List.of(), List.of()),
        "2024-01",
        "vi",
        Edition.DRAFT);
  }
}
