package org.caunoi.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Commitment;
import org.caunoi.report.catalog.Evidence;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.Official;
import org.caunoi.report.catalog.Party;
import org.caunoi.report.catalog.SampleRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register may hold, against what a page can show. */
class BadInputTest {
  private static final BriefRenderer RENDERER = new BriefRenderer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>đậm</b> & <style forecolor=\"red\">x</style>",
        "$P{REPORT_CONNECTION} $F{first} $V{PAGE_NUMBER}",
        "${jndi:ldap://x} #{1+1}",
        "\"; System.exit(1); //",
        "50 % – 100 ₫"
      })
  void printsHostileTextAsText(String text) {
    assertThat(PdfText.flat(withPartner(text))).contains(text);
  }

  /** Titles, dates, names, evidence: what the register may leave open is left open. */
  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void printsFactsOfWhichLittleIsKnown(String language) {
    Activity undated = bare("undated", Activity.class, Map.of("type", "NEW_TYPE"));
    Activity dated = bare("dated", Activity.class, Map.of("type", "VISIT", "startDate", "2024-04"));
    Agreement paper =
        bare(
            "paper",
            Agreement.class,
            Map.of("kind", "NEW_KIND", "status", "SIGNED", "signedDate", "2024-04"));
    Agreement undatedPaper =
        bare("undated-paper", Agreement.class, Map.of("kind", "MOU", "status", "SIGNED"));
    Commitment word =
        bare(
            "word",
            Commitment.class,
            Map.of("modality", "AGREED", "text", "", "saidOn", "2024-04"));
    MonthFacts facts =
        new MonthFacts(
            List.of(undated, dated), List.of(paper, undatedPaper), List.of(word), List.of());

    Brief brief = SampleBriefs.of(facts, "2024-04", language, Edition.RELEASED);
    assertThat(brief.activities().all()).hasSize(1);
    assertThat(brief.agreements().signed()).hasSize(1);
    assertThat(PdfText.flat(RENDERER.render(brief).bytes()))
        .contains("vi".equals(language) ? "LƯU HÀNH NỘI BỘ" : "FOR INTERNAL USE");
  }

  private static <T> T bare(String id, Class<T> type, Map<String, ?> members) {
    Map<String, Object> all = new HashMap<>(members);
    all.put("id", id);
    all.put("review", "CONFIRMED");
    all.put("audience", "OFFICE");
    return SampleRegister.like(Map.of(), type, all);
  }

  @Test
  void breaksALongWordInEveryPlaceWhereDataStands() {
    String word = "x".repeat(10_000);
    Activity one = SampleRegister.facts("CONFIRMED").activities().get(0);
    Map<String, Object> members = new HashMap<>();
    members.put("outcome", word);
    members.put("decisionNumber", word);
    members.put("officials", List.of(new Official(word, word, "HOME", "HOST")));
    members.put(
        "evidence",
        List.of(new Evidence("a".repeat(64), word, word, word, one.startDate().firstDay(), word)));
    Activity wordy = SampleRegister.like(one, Activity.class, members);
    MonthFacts facts = new MonthFacts(List.of(wordy), List.of(), List.of(), List.of());

    byte[] pdf = RENDERER.render(SampleBriefs.of(facts, "2022-11", "vi", Edition.DRAFT)).bytes();

    assertThat(PdfText.of(pdf).chars().filter(letter -> letter == 'x').count())
        .isGreaterThanOrEqualTo(8L * word.length());
    assertThat(PdfCheck.archival(pdf)).isEmpty();
  }

  @Test
  void composesDecomposedVietnamese() {
    String name = "Thành phố Đà Nẵng kết nghĩa";

    assertThat(PdfText.flat(withPartner(Normalizer.normalize(name, Normalizer.Form.NFD))))
        .contains(name);
  }

  @Test
  void showsABoxForWhatTheFontLacksAndDropsControlsThatTurnText() {
    assertThat(PdfText.flat(withPartner("Vui \uD83D\uDE00 \u202Eabc\u0007")))
        .contains("Vui □ abc")
        .doesNotContain("\u202E");
  }

  @Test
  void wrapsAWordOfTenThousandLetters() {
    String word = "Nghiêng".repeat(1500);

    assertThat(PdfText.of(withPartner(word)).replaceAll("\\s|-----|\\d+|DỰ THẢO", ""))
        .contains("Nghiêng".repeat(1400));
  }

  private static byte[] withPartner(String name) {
    Activity one = SampleRegister.facts().activities().get(0);
    Party partner = new Party(null, null, null, null, name, null, null, "IT", "CITY");
    Activity hostile =
        SampleRegister.like(
            one,
            Activity.class,
            Map.of(
                "partners",
                List.of(partner),
                "officials",
                List.of(new Official(name, null, "PARTNER", "HOST"))));
    MonthFacts facts = new MonthFacts(List.of(hostile), List.of(), List.of(), List.of());
    return RENDERER.render(SampleBriefs.of(facts, "2022-11", "vi", Edition.DRAFT)).bytes();
  }
}
