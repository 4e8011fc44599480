package org.caunoi.report.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;
import static org.caunoi.report.archive.BriefCalls.id;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.caunoi.report.Surroundings;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DraftsTest {
  private static final Period SEPTEMBER = Period.of(YearMonth.of(2023, 9));

  FakeCatalogue catalogue;
  @Inject Drafts drafts;
  @Inject Redrafting redrafting;
  @Inject DataSource database;

  @BeforeEach
  void startWithOneDraft() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate brief, brief_event, document cascade");
    }
    catalogue.hold("UNREVIEWED");
    drafts.open(SEPTEMBER);
    redrafting.redraft(SEPTEMBER);
  }

  @Test
  void printsOnceWhenReplicasReconcileAtTheSameTime() throws Exception {
    execute("truncate brief, brief_event, document cascade");
    ExecutorService replicas = Executors.newFixedThreadPool(4);
    try {
      List<Future<Boolean>> runs =
          IntStream.range(0, 8)
              .mapToObj(
                  run ->
                      replicas.submit(
                          () -> {
                            drafts.open(SEPTEMBER);
                            return redrafting.redraft(SEPTEMBER);
                          }))
              .toList();
      int printed = 0;
      for (Future<Boolean> run : runs) {
        printed += run.get() ? 1 : 0;
      }
      assertThat(printed).isEqualTo(1);
    } finally {
      replicas.shutdownNow();
    }
    assertThat(count("select count(*) from brief")).isEqualTo(2);
    assertThat(count("select count(*) from document")).isEqualTo(2);
  }

  @Test
  void keepsTheLastGoodDraftAndSaysWhatFailed() {
    String id = id("vi");
    String sha256 = as("viewer").get("/api/v1/briefs/" + id).path("sha256");
    drafts.failed(SEPTEMBER, "the catalogue answers 500");
    as("viewer")
        .get("/api/v1/briefs/" + id)
        .then()
        .body("sha256", equalTo(sha256))
        .body("lastProblem", equalTo("the catalogue answers 500"))
        .body("failedAttempts", equalTo(1));
    redrafting.redraft(SEPTEMBER);
    as("viewer").get("/api/v1/briefs/" + id).then().body("lastProblem", nullValue());
  }

  @Test
  void followsWhatTheOfficeSets() throws SQLException {
    catalogue.hold("CONFIRMED");
    redrafting.redraft(SEPTEMBER);
    String id = id("vi");
    assertThat(BriefCalls.text(id)).contains("ĐƠN VỊ MẪU").doesNotContain("LƯU HÀNH NỘI BỘ");
    as("administrator")
        .header("If-Match", "\"0\"")
        .contentType(ContentType.JSON)
        .body("{\"issuingBody\":\"SỞ NGOẠI VỤ\",\"internalMark\":\"ALWAYS\"}")
        .put("/api/v1/settings")
        .then()
        .statusCode(200);
    try {
      redrafting.redraft(SEPTEMBER);
      assertThat(BriefCalls.text(id)).contains("SỞ NGOẠI VỤ", "LƯU HÀNH NỘI BỘ");
    } finally {
      execute("truncate setting_change");
    }
  }

  private int count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
