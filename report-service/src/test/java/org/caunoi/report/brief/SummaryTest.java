package org.caunoi.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.SampleRegister;
import org.caunoi.report.document.SampleBriefs;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void saysThatAMonthIsEmptyInBothLanguages() {
    assertThat(SampleBriefs.draft("2024-05", "vi").summary())
        .extracting(Statement::text)
        .contains("Trong tháng 5 năm 2024 chưa ghi nhận hoạt động hợp tác quốc tế nào của Hà Nội.");
    assertThat(SampleBriefs.draft("2024-05", "en").summary())
        .extracting(Statement::text)
        .contains("No activity of international cooperation of Hanoi is recorded for May 2024.");
  }

  @Test
  void namesTheSameSectorsInBothLanguages() {
    assertThat(SampleBriefs.draft("2022-11", "en").charts().sectors())
        .extracting(Bar::facts)
        .isEqualTo(
            SampleBriefs.draft("2022-11", "vi").charts().sectors().stream()
                .map(Bar::facts)
                .toList());
    assertThat(SampleBriefs.draft("2022-11", "vi").charts().sectors())
        .extracting(Bar::label)
        .startsWith("Văn hóa - nghệ thuật", "Kinh tế - thương mại", "Bảo tồn di sản");
    assertThat(SampleBriefs.draft("2022-11", "en").charts().sectors())
        .extracting(Bar::label)
        .startsWith("Culture and arts", "Economy and trade", "Heritage conservation");
  }

  @Test
  void saysThatNoPartnerIsNamed() {
    MonthFacts facts = SampleRegister.facts();
    Activity alone =
        SampleRegister.like(
            facts.activities().get(0),
            Activity.class,
            Map.of("startDate", "2024-01", "partners", List.of(), "officials", List.of()));
    Brief brief =
        SampleBriefs.of(
            new MonthFacts(List.of(alone), List.of(), List.of(), List.of()),
            "2024-01",
            "vi",
            Edition.DRAFT);

    assertThat(brief.summary().get(0).text()).endsWith("nguồn tin không nêu đối tác nước ngoài.");
  }

  @Test
  void standsBehindEveryFigureAndSentenceWithFacts() {
    Brief brief = SampleBriefs.draft("2023-09", "vi");

    assertThat(brief.summary()).allMatch(statement -> !statement.facts().isEmpty());
    assertThat(brief.counts())
        .allMatch(count -> count.facts().isEmpty() == "0".equals(count.figure()));
    assertThat(brief.charts().sectors()).allMatch(bar -> bar.facts().size() == bar.value());
  }

  @Test
  void countsUnconfirmedPapersAsItCountsPapers() {
    Count papers = SampleBriefs.draft("2023-09", "vi").counts().get(5);

    assertThat(papers.figure()).isEqualTo("7");
    assertThat(papers.unreviewed()).isEqualTo(papers.figure());
  }
}
