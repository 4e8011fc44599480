package org.caunoi.ingest.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.ingest.Service.article;
import static org.caunoi.ingest.Service.as;
import static org.caunoi.ingest.Service.await;
import static org.caunoi.ingest.Service.store;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.caunoi.extraction.article.ArticleId;
import org.caunoi.extraction.article.CanonicalUrl;
import org.caunoi.ingest.TestCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeliverStageTest {

  private static final ResponseDefinitionBuilder APPLIED = okJson("{\"outcome\":\"APPLIED\"}");

  @Inject DataSource database;
  TestCatalog catalog;

  @BeforeEach
  void reset() {
    catalog.reset();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 401, 403, 404, 405, 408, 429, 500, 503})
  void sendsAgainUntilTheCatalogueTakesIt(int status) {
    var page = article("Danh mục trả lời " + status);
    var articleId = ArticleId.of(null, page);
    catalog.answerDelivery(articleId, aResponse().withStatus(status));
    var id = store(page, "").getString("id");
    await(id, DeliverStageTest::waitsWithProblem);
    catalog.answerDelivery(articleId, APPLIED);
    assertThat(await(id, "DELIVERED").getString("problem")).isNull();
  }

  @Test
  void sendsAgainAfterABrokenConnection() {
    var page = article("Đường truyền đứt");
    var articleId = ArticleId.of(null, page);
    catalog.answerDelivery(articleId, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    var id = store(page, "").getString("id");
    var waiting = await(id, DeliverStageTest::waitsWithProblem);
    assertThat(waiting.getString("problem.type"))
        .isEqualTo("https://caunoi.org/problems/catalogue-unavailable");
    catalog.answerDelivery(articleId, APPLIED);
    await(id, "DELIVERED");
  }

  @Test
  void waitsAsLongAsTheCatalogueAsks() {
    var page = article("Danh mục xin chờ");
    var articleId = ArticleId.of(null, page);
    catalog.answerDelivery(articleId, aResponse().withStatus(503).withHeader("Retry-After", "4"));
    var id = store(page, "").getString("id");
    await(id, DeliverStageTest::waitsWithProblem);
    catalog.answerDelivery(articleId, APPLIED);
    await(id, "DELIVERED");
    var sent = catalog.deliveries(articleId);
    assertThat(sent).hasSize(2);
    assertThat(
            Duration.between(
                sent.get(0).getLoggedDate().toInstant(), sent.get(1).getLoggedDate().toInstant()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(3_900));
  }

  @Test
  void parksWhatTheCatalogueRefusesAndTriesAgainWhenItIsSentAgain() {
    var page = article("Danh mục từ chối");
    var articleId = ArticleId.of(null, page);
    catalog.answerDelivery(
        articleId,
        aResponse()
            .withStatus(422)
            .withHeader("Content-Type", "application/problem+json")
            .withBody("{\"type\":\"https://caunoi.org/problems/invalid-reading\",\"status\":422}"));
    var id = store(page, "").getString("id");
    assertThat(await(id, "FAILED").getString("problem.type"))
        .isEqualTo("https://caunoi.org/problems/invalid-reading");
    assertThat(catalog.deliveries(articleId)).hasSize(1);
    catalog.answerDelivery(articleId, APPLIED);
    as("officer")
        .contentType("text/html; charset=utf-8")
        .body(page)
        .post("/api/v1/pages")
        .then()
        .statusCode(200);
    await(id, "DELIVERED");
    assertThat(catalog.deliveries(articleId)).hasSize(2);
  }

  @Test
  void takesAParkedPageFromManyAtOnce() {
    var page = article("Gửi lại cùng lúc");
    var articleId = ArticleId.of(null, page);
    catalog.answerDelivery(articleId, aResponse().withStatus(422));
    var id = store(page, "").getString("id");
    await(id, "FAILED");
    catalog.answerDelivery(articleId, APPLIED);
    var answers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> sendAgain(page)))
            .toList();
    assertThat(answers).allSatisfy(status -> assertThat(status.join()).isEqualTo(200));
    await(id, "DELIVERED");
  }

  @Test
  void parksARefusalWithoutAReason() {
    var page = article("Danh mục từ chối không lời");
    catalog.answerDelivery(
        ArticleId.of(null, page), aResponse().withStatus(400).withBody("<html>"));
    var id = store(page, "").getString("id");
    assertThat(await(id, "FAILED").getString("problem.type"))
        .isEqualTo("https://caunoi.org/problems/catalogue-refused");
  }

  @Test
  void keepsTheOrderOfAnArticle() {
    var url = "https://example.vn/thu-tu";
    var articleId = ArticleId.of(CanonicalUrl.of(url), new byte[0]);
    catalog.answerDelivery(articleId, aResponse().withStatus(503));
    var first = store(article("Bản thứ nhất"), "?url=" + url);
    await(first.getString("id"), DeliverStageTest::waitsWithProblem);
    var second = store(article("Bản thứ hai"), "?url=" + url);
    await(second.getString("id"), "READ");
    catalog.answerDelivery(articleId, APPLIED);
    await(second.getString("id"), "DELIVERED");
    await(first.getString("id"), "DELIVERED");
    var order = new ArrayList<String>();
    catalog
        .deliveries(articleId)
        .forEach(sent -> order.add(JsonPath.from(sent.getBodyAsString()).get("bytesSha256")));
    assertThat(order.get(order.size() - 1)).isEqualTo(second.getString("bytesSha256"));
    assertThat(order.subList(0, order.size() - 1)).containsOnly(first.getString("bytesSha256"));
  }

  @Test
  void deliversWhatLostItsTask() throws SQLException {
    var page = article("Giao hàng mất nhiệm vụ");
    var articleId = ArticleId.of(null, page);
    catalog.answerDelivery(articleId, aResponse().withStatus(503));
    var id = store(page, "").getString("id");
    await(id, DeliverStageTest::waitsWithProblem);
    deleteTask(articleId);
    catalog.answerDelivery(articleId, APPLIED);
    await(id, "DELIVERED");
  }

  private static int sendAgain(byte[] page) {
    return as("officer")
        .contentType("text/html; charset=utf-8")
        .body(page)
        .post("/api/v1/pages")
        .statusCode();
  }

  private static boolean waitsWithProblem(JsonPath page) {
    return "READ".equals(page.getString("state")) && page.getString("problem") != null;
  }

  private void deleteTask(String articleId) throws SQLException {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                "delete from scheduled_tasks where picked = false and task_instance = ?")) {
      delete.setString(1, articleId);
      var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (delete.executeUpdate() == 0) {
        assertThat(System.nanoTime()).isLessThan(end);
      }
    }
  }
}
