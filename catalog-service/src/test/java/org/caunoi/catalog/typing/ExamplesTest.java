package org.caunoi.catalog.typing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.caunoi.catalog.locality.DeliveredGazetteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The examples of the contract are what the API takes; each is named after its list. */
@QuarkusTest
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("contract/examples/typing");

  @Inject DeliveredGazetteer delivered;

  @AfterEach
  void restore() throws SQLException {
    delivered.restore();
  }

  @Test
  void eachIsTaken() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(EXAMPLES)) {
      files = found.sorted().toList();
    }
    assertThat(files).hasSize(9);
    for (Path file : files) {
      String things = file.getFileName().toString().replace(".json", "");
      // Other tests may have typed something like it.
      Desk.type(things + "?duplicates=accept", Files.readString(file)).statusCode(201);
    }
  }
}
