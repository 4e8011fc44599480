package org.caunoi.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.Official;
import org.caunoi.report.catalog.Party;
import org.caunoi.report.catalog.SampleRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefRendererTest {
  private static final BriefRenderer RENDERER = new BriefRenderer();

  /** Where -Dgolden.update=true writes, to be read as a diff. */
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @CsvSource({
    "2022-11, vi",
    "2022-11, en",
    "2023-09, vi",
    "2023-09, en",
    "2023-11, vi",
    "2023-11, en",
    "2024-04, vi",
    "2024-04, en",
    "2024-05, vi",
    "2024-05, en"
  })
  void saysWhatTheGoldenFilesSay(String month, String language) throws IOException {
    compare("draft-" + month + "-" + language, SampleBriefs.draft(month, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void saysWhatTheGoldenFilesSayOfAReleasedBrief(String language) throws IOException {
    compare("released-2023-09-" + language, SampleBriefs.released("2023-09", language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void saysWhatTheGoldenFilesSayOfABusyMonth(String language) throws IOException {
    compare("busy-2024-04-" + language, SampleBriefs.busy("2024-04", language, 24));
  }

  private static void compare(String name, Brief brief) throws IOException {
    byte[] pdf = RENDERER.render(brief).bytes();
    Files.createDirectories(Path.of("target/briefs"));
    Files.write(Path.of("target/briefs", name + ".pdf"), pdf);
    String text = PdfText.of(pdf);
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void embedsEveryFontAndNamesTitleAndLanguage(String language) throws IOException {
    Pdf pdf = RENDERER.render(SampleBriefs.draft("2023-09", language));

    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      assertThat(PdfText.fonts(document))
          .isNotEmpty()
          .allMatch(font -> font.isEmbedded() && font.getName().contains("LiberationSerif"));
      assertThat(document.getDocumentCatalog().getLanguage())
          .isEqualTo("vi".equals(language) ? "vi-VN" : "en");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).contains("2023");
      assertThat(document.getNumberOfPages()).isEqualTo(pdf.pages());
    }
  }

  @ParameterizedTest
  @CsvSource({"2024-05, vi", "2024-05, en", "2023-09, vi", "2023-09, en"})
  void isMadeForTheArchive(String month, String language) {
    assertThat(PdfCheck.archival(RENDERER.render(SampleBriefs.draft(month, language)).bytes()))
        .isEmpty();
    assertThat(PdfCheck.archival(RENDERER.render(SampleBriefs.released(month, language)).bytes()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void isMadeForTheArchiveAtFullLength(String language) {
    Pdf pdf = RENDERER.render(SampleBriefs.busy("2024-04", language, 60));

    assertThat(pdf.pages()).isGreaterThanOrEqualTo(8);
    assertThat(PdfCheck.archival(pdf.bytes())).isEmpty();
  }

  @Test
  void givesTheSameBytesInEveryZone() {
    Brief brief = SampleBriefs.released("2024-04", "vi");
    TimeZone zone = TimeZone.getDefault();
    try {
      List<String> hashes = new ArrayList<>();
      for (String id : List.of("UTC", "Asia/Ho_Chi_Minh", "America/New_York")) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        hashes.add(new BriefRenderer().render(brief).sha256());
      }
      assertThat(hashes).containsOnly(hashes.get(0));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void marksEveryPageOfADraftAndNoPageOfAReleasedBrief() {
    for (String page : pages(SampleBriefs.draft("2023-09", "vi"))) {
      assertThat(page).contains("DỰ THẢO");
    }
    for (String page : pages(SampleBriefs.released("2023-09", "vi"))) {
      assertThat(page).doesNotContain("DỰ THẢO").doesNotContain("chưa xác nhận");
    }
  }

  @Test
  void numbersPagesFromTheSecondOnAndEachAnnexByItself() {
    List<String> pages = pages(SampleBriefs.released("2023-09", "vi"));

    int number = 0;
    for (String page : pages) {
      boolean begins = number == 0 || page.startsWith("Phụ lục ");
      number = begins ? 1 : number + 1;
      assertThat(page.startsWith(number + "\n")).isEqualTo(!begins);
    }
    assertThat(pages).filteredOn(page -> page.startsWith("Phụ lục ")).hasSize(3);
  }

  @Test
  void endsWithTheMarkOfAnAdministrativeText() {
    byte[] pdf = RENDERER.render(SampleBriefs.released("2023-09", "vi")).bytes();

    assertThat(PdfText.flat(pdf))
        .contains("Số: 05/BC-ĐVM")
        .contains("Hà Nội, ngày 01 tháng 12 năm 2026")
        .contains("./. Nơi nhận:");
  }

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

  private static List<String> pages(Brief brief) {
    return List.of(PdfText.of(RENDERER.render(brief).bytes()).split("\n-----\n"));
  }
}
