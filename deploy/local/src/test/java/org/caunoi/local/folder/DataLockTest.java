package org.caunoi.local.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.local.LaunchException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

  @TempDir private Path root;
  private DataFolder folder;

  @BeforeEach
  void open() throws LaunchException {
    folder = DataFolder.open(root);
  }

  @Test
  void refusesASecondRun() throws LaunchException, IOException {
    try (DataLock first = DataLock.take(folder)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> DataLock.take(folder))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining(root.toString());
    }
  }

  @Test
  void leavesNothingBehind() throws LaunchException, IOException {
    DataLock.take(folder).close();
    assertThat(root.resolve("lock")).doesNotExist();
    DataLock.take(folder).close();
  }

  @Test
  void ignoresTheFileOfAKilledRun() throws LaunchException, IOException {
    Files.writeString(root.resolve("lock"), "left by a killed run");
    DataLock.take(folder).close();
    assertThat(root.resolve("lock")).doesNotExist();
  }
}
