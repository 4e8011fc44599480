package org.caunoi.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The readings that the extraction commits as its golden files are what the register takes. */
@QuarkusTest
class GoldenReadingsTest {

  private static final Path READINGS = Path.of("contract", "examples", "readings");

  @Test
  void takesEveryOneOfThem() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(READINGS)) {
      files = all.sorted().toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(5);
    for (Path file : files) {
      ObjectNode reading = (ObjectNode) new ObjectMapper().readTree(file.toFile());
      String article = Deliveries.deliver(reading);
      as("viewer")
          .get("/api/v1/articles/" + article)
          .then()
          .body("ours", equalTo(true))
          .body("language", equalTo("vi"));
      String told = "items.findAll { it.evidence.any { e -> e.articleId == '" + article + "' } }";
      List<String> types = as("viewer").get("/api/v1/activities?limit=200").path(told + ".type");
      assertThat(types).as(file.toString()).hasSize(reading.get("activities").size());
    }
  }

  @Test
  void commitmentsAreFoundByThePartnerOfTheirActivity() {
    String article = Deliveries.deliver(Deliveries.sample(0));
    as("viewer")
        .get("/api/v1/commitments?partner=it-rome&limit=200")
        .then()
        .statusCode(200)
        .body("items.evidence.articleId.flatten()", hasItem(article));
  }
}
