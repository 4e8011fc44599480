package org.caunoi.local.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caunoi.local.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path root;

  @Test
  void letsNobodyElseIn() throws LaunchException, IOException {
    DataFolder folder = DataFolder.open(root.resolve("a/b"));
    for (Path made : List.of(folder.root(), folder.secrets(), folder.logs(), folder.briefs())) {
      assertThat(Modes.of(made)).isEqualTo("rwx------");
    }
  }

  @Test
  void keepsASecretAndHidesIt() throws LaunchException, IOException {
    DataFolder folder = DataFolder.open(root);
    Path secret = folder.secret("key", RandomText::serviceKey);
    String text = Files.readString(secret);
    assertThat(text).matches("cn_[0-9A-Za-z]{8}_[0-9A-Za-z]{43}");
    assertThat(Modes.of(secret)).isEqualTo("rw-------");
    assertThat(Files.readString(folder.secret("key", RandomText::serviceKey))).isEqualTo(text);
  }

  @Test
  void leavesNoPartOfAFile() throws IOException {
    PrivateFiles.write(root.resolve("file"), "one");
    PrivateFiles.write(root.resolve("file"), "two");
    assertThat(root.resolve("file")).hasContent("two");
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void saysThatItCannotBeMade() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "");
    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("--data");
  }

  @Test
  void saysThatTheDiskIsFull() {
    assertThatThrownBy(() -> DiskSpace.check(root, Long.MAX_VALUE))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining(root.toString())
        .hasMessageContaining("room");
  }
}
