package org.caunoi.local.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.local.Api;
import org.caunoi.local.LaunchException;
import org.caunoi.local.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCopiesTest {

  private static final String LIST = "/api/v1/briefs?limit=200";

  @TempDir private Path folder;
  private StubServer report;
  private BriefCopies copies;

  @BeforeEach
  void startReport() throws IOException {
    report = new StubServer();
    copies = new BriefCopies(folder, new Api("viewer", "secret"), report.address());
  }

  @AfterEach
  void stopReport() {
    report.close();
  }

  @Test
  void followTheNewestRevisionOverAllPages() throws LaunchException {
    report.when(LIST, 200, "{\"items\":[" + brief("a", 1) + "],\"next\":\"more\"}");
    report.when(LIST + "&cursor=more", 200, "{\"items\":[" + brief("b", 2) + "],\"next\":null}");
    report.when(document("a"), 200, "old").when(document("b"), 200, "new");
    assertThat(copies.refresh()).isEqualTo(1);
    assertThat(folder.resolve("2023-09_vi.pdf")).hasContent("new");
  }

  @Test
  void fetchOnlyWhatHasChanged() throws LaunchException, IOException {
    report.when(LIST, 200, "{\"items\":[" + brief("a", 1) + "],\"next\":null}");
    report.when(document("a"), 200, "one");
    assertThat(copies.refresh()).isEqualTo(1);
    assertThat(copies.refresh()).isZero();
    assertThat(report.asked()).contains("GET " + document("a") + " 304");
    report.forget(document("a")).when(document("a"), 200, "two");
    assertThat(copies.refresh()).isEqualTo(1);
    assertThat(folder.resolve("2023-09_vi.pdf")).hasContent("two");
    Files.delete(folder.resolve("2023-09_vi.pdf"));
    assertThat(copies.refresh()).as("a deleted copy comes back").isEqualTo(1);
  }

  @Test
  void waitForABriefThatIsNotRenderedYet() throws LaunchException {
    report.when(LIST, 200, "{\"items\":[" + brief("a", 1) + "],\"next\":null}");
    assertThat(copies.refresh()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void outliveASilentService() throws LaunchException {
    report.close();
    assertThat(copies.refresh()).isZero();
  }

  private static String brief(String id, int revision) {
    return """
        {"id":"%s","periodStart":"2023-09-01","language":"vi","revision":%d}"""
        .formatted(id, revision);
  }

  private static String document(String id) {
    return "/api/v1/briefs/" + id + "/document";
  }
}
