package org.caunoi.extraction.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void pin() throws IOException {
    file =
        Files.writeString(
            folder.resolve("floors"), "# Reason\nfacts.home=0.9\nfacts.falseSigned=1.0\n");
  }

  @Test
  void namesWhatIsWorseOrMissing() throws IOException {
    var floors = Floors.read(file);
    assertThat(floors.broken(Map.of("facts.home", 0.89, "facts.falseSigned", 1.0), "facts."))
        .contains("facts.home is 0.89, pinned at 0.9")
        .doesNotContain("falseSigned");
    assertThat(floors.broken(Map.of("facts.home", 0.95), "facts.")).contains("falseSigned is null");
    assertThat(floors.broken(Map.of(), "page.")).isEmpty();
  }

  @Test
  void raisesFloorsAndLowersCountsOfErrors() throws IOException {
    var floors = Floors.read(file);
    floors.raise(Map.of("facts.home", 0.95, "facts.falseSigned", 0.0, "page.body", 0.97));
    floors.raise(Map.of("facts.home", 0.93, "facts.falseSigned", 2.0));
    floors.write(file);
    assertThat(Files.readString(file))
        .isEqualTo("# Reason\nfacts.falseSigned=0.0\nfacts.home=0.95\npage.body=0.97\n");
  }
}
