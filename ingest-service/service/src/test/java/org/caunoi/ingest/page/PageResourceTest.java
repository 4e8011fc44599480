package org.caunoi.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.ingest.Service.article;
import static org.caunoi.ingest.Service.as;
import static org.caunoi.ingest.Service.await;
import static org.caunoi.ingest.Service.sample;
import static org.caunoi.ingest.Service.store;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.caunoi.ingest.TestCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageResourceTest {

  TestCatalog catalog;

  @BeforeEach
  void reset() {
    catalog.reset();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void readsAndDeliversSample(int number) throws Exception {
    var preview =
        as("officer")
            .contentType("text/html; charset=utf-8")
            .body(sample(number))
            .post("/api/v1/readings/preview")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    var stored = store(sample(number), "");
    var page = await(stored.getString("id"), "DELIVERED");
    var mapper = new ObjectMapper();
    var reading = as("viewer").get("/api/v1/pages/" + stored.getString("id")).asString();
    assertThat(mapper.readTree(reading).get("reading")).isEqualTo(mapper.readTree(preview));
    assertThat(page.getString("articleId")).isEqualTo(page.getString("bytesSha256"));
    assertThat(page.getString("reading.article.title")).isNotBlank();
    var delivered = catalog.deliveries(page.getString("articleId"));
    assertThat(delivered).hasSize(1);
    assertThat(delivered.get(0).getHeader("X-API-Key")).isEqualTo(TestCatalog.KEY);
    var body = mapper.readTree(delivered.get(0).getBodyAsString());
    assertThat(body.get("reading")).isEqualTo(mapper.readTree(preview));
    assertThat(body.get("bytesSha256").asText()).isEqualTo(page.getString("bytesSha256"));
    assertThat(body.get("fetchedAt").asText()).isEqualTo(page.getString("storedAt"));
    assertThat(body.get("readAt").asText()).isEqualTo(page.getString("readAt")).endsWith("Z");
  }

  @Test
  void storesTheSameInputOnce() {
    var first =
        store(article("Một trang hai lần"), "?url=https://example.vn/mot&publishedOn=2023-05-13");
    var second =
        as("officer")
            .contentType("text/html; charset=utf-8")
            .body(article("Một trang hai lần"))
            .post("/api/v1/pages?url=http://EXAMPLE.vn/mot/&publishedOn=2023-05-13")
            .then()
            .statusCode(200)
            .extract();
    assertThat(second.path("id").toString()).isEqualTo(first.getString("id"));
    assertThat(second.header("Location")).endsWith("/api/v1/pages/" + first.getString("id"));
    var page = await(first.getString("id"), "DELIVERED");
    assertThat(page.getString("url")).isEqualTo("https://example.vn/mot");
    assertThat(page.getString("publishedOn")).isEqualTo("2023-05-13");
    assertThat(page.getString("reading.article.publishedOn")).isEqualTo("2023-05-13");
    assertThat(catalog.deliveries(page.getString("articleId"))).hasSize(1);
  }

  @Test
  void answersNotModifiedToAKnownTag() {
    var stored = store(article("Trang có nhãn"), "");
    await(stored.getString("id"), "DELIVERED");
    var path = "/api/v1/pages/" + stored.getString("id");
    var tag = as("viewer").get(path).header("ETag");
    as("viewer").header("If-None-Match", tag).get(path).then().statusCode(304);
    as("viewer").header("If-None-Match", "\"0\"").get(path).then().statusCode(200);
    as("viewer")
        .header("If-Match", "\"0\"")
        .get(path)
        .then()
        .statusCode(412)
        .contentType("application/problem+json");
  }

  @Test
  void listsInSlicesFromTheNewest() {
    var older = store(article("Trang cũ hơn"), "").getString("id");
    var newer = store(article("Trang mới hơn"), "").getString("id");
    var first =
        as("viewer")
            .get("/api/v1/pages?limit=1")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].id", equalTo(newer))
            .extract();
    String next = first.path("next");
    assertThat(first.header("Link")).contains("cursor=" + next).contains("rel=\"next\"");
    as("viewer")
        .get("/api/v1/pages?limit=1&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(older));
  }

  @Test
  void listsByStateAndDay() {
    await(store(article("Trang trong danh sách"), "").getString("id"), "DELIVERED");
    as("viewer")
        .get("/api/v1/pages?state=DELIVERED&from=2020-01-01&limit=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("DELIVERED"));
    as("viewer").get("/api/v1/pages?to=2020-01-01").then().body("items", hasSize(0));
  }
}
