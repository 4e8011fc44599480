package org.caunoi.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.caunoi.report.brief.Brief;
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
  void numbersPagesFromTheSecondOnAndTheAnnexByItself() {
    List<String> pages = pages(SampleBriefs.released("2023-09", "vi"));

    int number = 0;
    for (String page : pages) {
      boolean begins = number == 0 || page.startsWith("Phụ lục\n");
      number = begins ? 1 : number + 1;
      assertThat(page.startsWith(number + "\n")).isEqualTo(!begins);
    }
    assertThat(pages).filteredOn(page -> page.startsWith("Phụ lục\n")).hasSize(1);
  }

  @Test
  void endsWithTheMarkOfAnAdministrativeText() {
    byte[] pdf = RENDERER.render(SampleBriefs.released("2023-09", "vi")).bytes();

    assertThat(PdfText.flat(pdf))
        .contains("Số: 05/BC-ĐVM")
        .contains("Hà Nội, ngày 01 tháng 12 năm 2026")
        .contains("Kính gửi: Ủy ban nhân dân thành phố")
        .contains("./. Nơi nhận:", "- Như trên;");
  }

  @Test
  void tellsPageByPageHowFarItIs() {
    List<Integer> told = new ArrayList<>();
    Pdf pdf = RENDERER.render(SampleBriefs.busy("2024-04", "vi", 24), told::add);

    assertThat(told).isSorted().hasSize(1 + pdf.pages()).endsWith(100);
    assertThat(told.get(0)).isBetween(1, 99);
  }

  @Test
  void letsTwentyRenderAtOnceAndGivesEachTheSame() throws Exception {
    Brief brief = SampleBriefs.released("2023-09", "vi");
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      List<Callable<String>> tasks = Collections.nCopies(20, () -> RENDERER.render(brief).sha256());
      Set<String> hashes = new HashSet<>();
      for (Future<String> hash : threads.invokeAll(tasks)) {
        hashes.add(hash.get());
      }
      assertThat(hashes).hasSize(1);
    } finally {
      threads.shutdown();
    }
  }

  /** More rows than fit memory go by way of the disk, and leave nothing there. */
  @Test
  void rendersALongBriefByWayOfTheDisk() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    long before = swapFiles(folder);
    Pdf pdf = RENDERER.render(SampleBriefs.busy("2024-04", "vi", 700));

    assertThat(pdf.pages()).isGreaterThan(50);
    assertThat(PdfText.flat(pdf.bytes())).contains(" 700 ");
    assertThat(swapFiles(folder)).isEqualTo(before);
  }

  private static long swapFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("swap_")).count();
    }
  }

  private static List<String> pages(Brief brief) {
    return List.of(PdfText.of(RENDERER.render(brief).bytes()).split("\n-----\n"));
  }
}
