package org.caunoi.report.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caunoi.report.Caller.as;
import static org.caunoi.report.archive.BriefCalls.id;
import static org.caunoi.report.archive.BriefCalls.post;
import static org.caunoi.report.archive.BriefCalls.text;
import static org.caunoi.report.archive.BriefCalls.typed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.Map;
import javax.sql.DataSource;
import org.caunoi.report.Surroundings;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the office recommends, and what it learns after a release. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RecommendationsTest {
  private static final Period SEPTEMBER = Period.of(YearMonth.of(2023, 9));
  private static final Period NOVEMBER = Period.of(YearMonth.of(2023, 11));

  FakeCatalogue catalogue;
  @Inject Drafts drafts;
  @Inject Redrafting redrafting;
  @Inject DataSource database;

  @BeforeEach
  void startWithOneDraft() throws SQLException {
    execute("truncate brief, brief_event, document, recommendation cascade");
    catalogue.hold("UNREVIEWED");
    drafts.open(SEPTEMBER);
    redrafting.redraft(SEPTEMBER);
  }

  @Test
  void standInTheDraftAsSoonAsTheyAreWritten() {
    String id = id("vi");
    as("viewer")
        .get("/api/v1/briefs/" + id + "/recommendations")
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("text", equalTo(""));
    write("officer", id, "0", "Đề nghị gia hạn bản ghi nhớ.\nĐề nghị cử đoàn.").statusCode(200);

    assertThat(text(id)).contains("Đề nghị gia hạn bản ghi nhớ. Đề nghị cử đoàn./.");
    assertThat(text(id("en"))).contains("No recommendation.");
    as("viewer")
        .get("/api/v1/briefs/" + id + "/content")
        .then()
        .body("recommendations", hasSize(2));
  }

  @Test
  void replaceEachOtherAndKeepWhatWasWritten() throws SQLException {
    String id = id("vi");
    write("officer", id, "0", "Một.").statusCode(200).header("ETag", "\"1\"");
    write("officer", id, "0", "Hai.").statusCode(412);
    write("officer", id, "1", "Hai.").statusCode(200).body("writtenBy", equalTo("officer"));

    assertThat(text(id)).contains("Hai./.").doesNotContain("Một.");
    assertThatThrownBy(() -> execute("delete from recommendation"))
        .hasMessageContaining("never altered");
  }

  @Test
  void areForOfficersAndForDrafts() {
    String id = id("vi");
    write("viewer", id, "0", "Một.").statusCode(403);
    as("officer")
        .contentType(ContentType.JSON)
        .body("{\"text\":\"Một.\"}")
        .put("/api/v1/briefs/" + id + "/recommendations")
        .then()
        .statusCode(428);
    write("officer", id, "0", "x".repeat(10_001)).statusCode(400);
    as("officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body("{}")
        .put("/api/v1/briefs/" + id + "/recommendations")
        .then()
        .statusCode(400);
    post("officer", id, "review").statusCode(200);
    write("officer", id, "0", "Một.").statusCode(409).body("type", typed("wrong-state"));
  }

  @Test
  void addWhatWasConfirmedAfterTheRelease() {
    String september = id("vi");
    post("officer", september, "review").statusCode(200);
    post("approver", september, "release").statusCode(200);
    catalogue.hold("CONFIRMED");
    drafts.open(NOVEMBER);
    redrafting.redraft(NOVEMBER);

    String november = as("viewer").get("/api/v1/briefs?language=vi").path("items[0].id");
    as("viewer")
        .get("/api/v1/briefs/" + november + "/content")
        .then()
        .body("supplements", hasSize(4))
        .body("counts.find { it.label == 'Văn bản được ký' }.figure", equalTo("0"));
  }

  private static ValidatableResponse write(String user, String id, String version, String text) {
    return as(user)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("text", text))
        .put("/api/v1/briefs/" + id + "/recommendations")
        .then();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
