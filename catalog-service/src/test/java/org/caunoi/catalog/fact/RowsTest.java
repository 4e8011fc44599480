package org.caunoi.catalog.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowsTest {

  /** Up to the first statement's end: nothing else stands between a query and its class. */
  private static final Pattern NAMED_CLASS =
      Pattern.compile(
          "createNativeQuery\\((?:(?!\\)\\s*\\.set|;).)*?\\.class\\s*\\)", Pattern.DOTALL);

  @Test
  void noNativeQueryNamesTheClassOfItsResult() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file))
                      .as("%s", file)
                      .doesNotContainPattern(NAMED_CLASS));
    }
  }
}
