package org.caunoi.ingest;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, killed in the middle of its work, loses and doubles nothing. */
class KillIT {

  private static final int PAGES = 18;

  private final TestCatalog catalog = new TestCatalog();
  @TempDir Path folder;
  private EmbeddedPostgres postgres;
  private PackagedService service;

  @BeforeEach
  void start() throws Exception {
    postgres = EmbeddedPostgres.builder().start();
    var settings = catalog.start();
    var password = Files.writeString(folder.resolve("password"), "not asked for\n");
    service =
        new PackagedService(
            Map.of(
                "CAUNOI_INGEST_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "CAUNOI_INGEST_DB_USER", "postgres",
                "CAUNOI_INGEST_DB_PASSWORD_FILE", password.toString(),
                "CAUNOI_INGEST_KEY_FILE", settings.get("caunoi.catalog.key-file"),
                "CAUNOI_CATALOG_URL", settings.get("caunoi.catalog.url")));
    service.start();
    RestAssured.baseURI = service.address();
    RestAssured.port = RestAssured.UNDEFINED_PORT;
  }

  @AfterEach
  void stop() throws Exception {
    service.kill();
    catalog.stop();
    postgres.close();
    RestAssured.reset();
  }

  @Test
  void losesAndDoublesNothing() throws Exception {
    // Slow enough that the kills meet deliveries on their way.
    catalog.answerDeliveries(okJson("{\"outcome\":\"APPLIED\"}").withFixedDelay(400));
    var ids = new ArrayList<String>();
    for (var number = 0; number < PAGES; number++) {
      ids.add(Service.store(page(number), "").getString("id"));
      if (number == 6 || number == 13) {
        service.kill();
        service.start();
      }
    }
    for (var id : ids) {
      var page = Service.await(id, "DELIVERED");
      assertSentTheSame(page.getString("articleId"));
    }
    List<String> stored =
        Service.as("viewer").get("/api/v1/pages?limit=200").jsonPath().getList("items.id");
    assertThat(stored).containsExactlyInAnyOrderElementsOf(ids);
  }

  /** A delivery that a kill interrupted is sent again to the letter: the catalogue knows it. */
  private void assertSentTheSame(String articleId) {
    var bodies = new HashSet<String>();
    catalog.deliveries(articleId).forEach(sent -> bodies.add(sent.getBodyAsString()));
    assertThat(bodies).hasSize(1);
  }

  private static byte[] page(int number) {
    return number < 5 ? Service.sample(number) : Service.article("Trang số " + number);
  }
}
