package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process with the packaged services: interrupted, checked, and once more. */
class UpIT {

  @TempDir private Path folder;

  @Test
  void checksTheSamplesAfterAnInterruptedStartAndKeepsThem() throws Exception {
    Path data = folder.resolve("data");
    Map<String, String> settings = TestSettings.environment();
    try (LaunchedProcess interrupted = LaunchedProcess.start(House.HOME, data, settings)) {
      interrupted.awaitOutput("starting the three services");
      // In the middle of three starting services, none of them ready.
      Thread.sleep(2000);
      assertThat(interrupted.terminate().exitCode()).isEqualTo(143);
      assertThat(interrupted.left()).isEmpty();
      assertThat(data.resolve("lock")).doesNotExist();
    }
    String first = check(data, settings);
    JsonNode credentials = new ObjectMapper().readTree(data.resolve("credentials.json").toFile());
    assertThat(credentials.path("accounts").size()).isEqualTo(3);
    String second = check(data, settings);
    assertThat(table(second)).isEqualTo(table(first));
    assertThat(second).doesNotContain("sample articles are given");
    assertThat(new ObjectMapper().readTree(data.resolve("credentials.json").toFile()))
        .isEqualTo(credentials);
    for (String name : new String[] {"2022-11_vi", "2023-09_en", "2023-11_vi", "2024-04_en"}) {
      Path copy = data.resolve("briefs").resolve(name + ".pdf");
      assertThat(Pdf.of(Files.readAllBytes(copy)).pages()).isPositive();
    }
  }

  private static String check(Path data, Map<String, String> settings) throws Exception {
    try (LaunchedProcess checked = LaunchedProcess.start(House.HOME, data, settings, "--check")) {
      assertThat(checked.exitCode()).as(checked.output()).isZero();
      assertThat(checked.left()).isEmpty();
      return checked.output();
    }
  }

  private static String table(String output) {
    return output.substring(output.indexOf("Articles"));
  }
}
