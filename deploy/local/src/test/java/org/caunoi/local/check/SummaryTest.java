package org.caunoi.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caunoi.local.check.Summary.Count;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final List<BriefLine> BRIEFS =
      List.of(
          new BriefLine("2023-09", "en", "DRAFT", 2), new BriefLine("2023-09", "vi", "DRAFT", 3));

  @Test
  void missesNothingWhenAllIsBriefed() {
    assertThat(summary(2, Map.of("DELIVERED", 2), List.of("2023-09"), BRIEFS).missing()).isEmpty();
  }

  @Test
  void missesPagesThatAreNotDelivered() {
    Summary summary = summary(5, Map.of("DELIVERED", 3, "READ", 2), List.of("2023-09"), BRIEFS);
    assertThat(summary.missing()).singleElement().asString().contains("3 of 5 samples");
  }

  @Test
  void missesPagesThatFailed() {
    Summary summary = summary(0, Map.of("FAILED", 1), List.of(), List.of());
    assertThat(summary.missing()).containsExactly("1 pages could not be read");
  }

  @Test
  void missesTheBriefOfAMonthInOneLanguage() {
    List<String> months = List.of("2023-09", "2024-04");
    List<BriefLine> briefs =
        List.of(BRIEFS.get(0), BRIEFS.get(1), new BriefLine("2024-04", "vi", "DRAFT", 0));
    assertThat(summary(1, Map.of("DELIVERED", 1), months, briefs).missing())
        .containsExactly("no brief of 2024-04 in vi", "no brief of 2024-04 in en");
  }

  @Test
  void missesActivitiesAltogether() {
    assertThat(summary(1, Map.of("DELIVERED", 1), List.of(), List.of()).missing())
        .containsExactly("no month has an activity");
  }

  @Test
  void isATable() {
    assertThat(summary(2, Map.of("DELIVERED", 2), List.of("2023-09"), BRIEFS).table())
        .isEqualTo(
            """
            Articles                 read  delivered
                                        2          2
            Facts                  office        all
              activities                3          4
            Briefs                  pages      state
              2023-09 vi                3      DRAFT
              2023-09 en                2      DRAFT""");
  }

  private static Summary summary(
      int samples, Map<String, Integer> pages, List<String> months, List<BriefLine> briefs) {
    return new Summary(samples, pages, Map.of("activities", new Count(3, 4)), months, briefs);
  }
}
