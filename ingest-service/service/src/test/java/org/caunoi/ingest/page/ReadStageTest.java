package org.caunoi.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.ingest.Service.article;
import static org.caunoi.ingest.Service.as;
import static org.caunoi.ingest.Service.await;
import static org.caunoi.ingest.Service.page;
import static org.caunoi.ingest.Service.store;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.caunoi.extraction.Reader;
import org.caunoi.ingest.TestCatalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadStageTest {

  @Inject TroubledReader reader;
  @Inject DataSource database;
  TestCatalog catalog;

  @BeforeEach
  void reset() {
    catalog.reset();
  }

  @AfterEach
  void giveGazetteerBack() {
    reader.takeGazetteer(false);
  }

  @Test
  void parksPoisonAndGoesOnWithOthers() {
    var poison = store(article(TroubledReader.POISON), "").getString("id");
    var other = store(article("Trang lành bên cạnh"), "").getString("id");
    await(other, "DELIVERED");
    var parked = await(poison, "FAILED");
    assertThat(parked.getString("problem.type"))
        .isEqualTo("https://caunoi.org/problems/reading-failed");
    assertThat(parked.getString("problem.detail")).contains("gửi lại");
    as("viewer")
        .get("/api/v1/pages?state=FAILED&limit=1")
        .then()
        .body("items[0].id", equalTo(poison));
  }

  @Test
  void readsOnceThereIsAGazetteer() {
    reader.takeGazetteer(true);
    as("officer")
        .contentType("text/html")
        .body(article("Xem trước khi có địa danh"))
        .post("/api/v1/readings/preview")
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .body("type", equalTo("https://caunoi.org/problems/no-gazetteer"));
    var id = store(article("Trang đến trước địa danh"), "").getString("id");
    assertThat(page(id).getString("state")).isEqualTo("STORED");
    reader.takeGazetteer(false);
    assertThat(await(id, "DELIVERED").getString("problem")).isNull();
  }

  @Test
  void readsAPageWhoseTaskWasLost() throws SQLException {
    reader.takeGazetteer(true);
    var id = store(article("Trang mất nhiệm vụ"), "").getString("id");
    do {
      execute("delete from scheduled_tasks where picked = false and task_instance = '" + id + "'");
    } while (count("select count(*) from scheduled_tasks where task_instance = '" + id + "'") > 0);
    reader.takeGazetteer(false);
    await(id, "DELIVERED");
  }

  @Test
  void readsAgainWhatAnOlderReaderRead() throws SQLException {
    var url = "?url=https://example.vn/doc-lai";
    var older = store(article("Bản đầu của bài đọc lại"), url).getString("id");
    await(older, "DELIVERED");
    var newest = store(article("Bản sau của bài đọc lại"), url).getString("id");
    var articleId = await(newest, "DELIVERED").getString("articleId");
    execute(
        "update page set reader_version = '0.9.10', version = version + 1 where article_id = '"
            + articleId
            + "'");
    await(newest, page -> page.getString("readerVersion").equals(Reader.VERSION));
    var again = await(newest, "DELIVERED");
    assertThat(catalog.deliveries(articleId)).hasSize(3);
    assertThat(catalog.deliveries(articleId).get(2).getBodyAsString())
        .contains(again.getString("bytesSha256"));
    assertThat(page(older).getString("readerVersion")).isEqualTo("0.9.10");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private int count(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
