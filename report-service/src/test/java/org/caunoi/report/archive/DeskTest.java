package org.caunoi.report.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caunoi.report.Caller.as;
import static org.caunoi.report.archive.BriefCalls.etag;
import static org.caunoi.report.archive.BriefCalls.id;
import static org.caunoi.report.archive.BriefCalls.post;
import static org.caunoi.report.archive.BriefCalls.text;
import static org.caunoi.report.archive.BriefCalls.typed;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
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
import javax.sql.DataSource;
import org.caunoi.report.Surroundings;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a brief: reviewed, reopened, released. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DeskTest {
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
  void goesFromDraftToReviewedToReleasedTogetherWithItsEnglishCopy() {
    confirmAll();
    String id = id("vi");
    post("officer", id, "review")
        .statusCode(200)
        .body("state", equalTo("REVIEWED"))
        .body("reviewedBy", equalTo("officer"));
    as("approver")
        .header("If-Match", etag(id))
        .contentType(ContentType.JSON)
        .body("{\"number\":5}")
        .post("/api/v1/briefs/" + id + "/release")
        .then()
        .statusCode(200)
        .body("state", equalTo("RELEASED"))
        .body("number", equalTo("05"))
        .body("releasedBy", equalTo("approver"))
        .body("missing", empty());

    as("viewer")
        .get("/api/v1/briefs?state=RELEASED")
        .then()
        .body("items.language", containsInAnyOrder("vi", "en"));
    String vietnamese = text(id);
    assertThat(vietnamese)
        .contains("Số: 05/BC-ĐVM", "Có 7 văn bản hợp tác được ký")
        .doesNotContain("DỰ THẢO", "chưa xác nhận");
    assertThat(text(id("en"))).doesNotContain("05/BC", "DRAFT").contains("Information copy");
  }

  @Test
  void leavesRoomForTheNumberUntilTheClerkGivesOne() {
    confirmAll();
    String id = id("vi");
    post("officer", id, "review").statusCode(200);
    post("approver", id, "release").statusCode(200).body("number", nullValue());
    assertThat(text(id)).contains("Số: /BC-ĐVM");
  }

  @Test
  void goesBackToDraftWithATrace() throws SQLException {
    String id = id("vi");
    post("officer", id, "review").statusCode(200).body("unreviewed", equalTo(10));
    post("officer", id, "reopen").statusCode(200).body("state", equalTo("DRAFT"));
    assertThat(text(id)).contains("DỰ THẢO", "(chưa xác nhận)");
    post("officer", id, "reopen").statusCode(409).body("type", typed("wrong-state"));
    assertThat(count("select count(*) from brief_event where what = 'REOPEN' and who = 'officer'"))
        .isEqualTo(2);
  }

  @Test
  void takesWhatTheRegisterSaidMeanwhileWhenReopened() {
    String id = id("vi");
    post("officer", id, "review").statusCode(200);
    catalogue.hold("CONFIRMED");
    post("officer", id, "reopen").statusCode(200).body("unreviewed", equalTo(0));
    post("officer", id, "review").statusCode(200);
  }

  @Test
  void reopensAlsoWhileTheRegisterIsSilent() {
    String id = id("vi");
    post("officer", id, "review").statusCode(200);
    String etag = etag(id);
    catalogue.silence();
    as("officer")
        .header("If-Match", etag)
        .post("/api/v1/briefs/" + id + "/reopen")
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"));
  }

  @Test
  void freezesTheFactsWhileReviewed() {
    String id = id("vi");
    post("officer", id, "review").statusCode(200);
    String reviewed = as("viewer").get("/api/v1/briefs/" + id).path("sha256");
    confirmAll();
    as("viewer").get("/api/v1/briefs/" + id).then().body("sha256", equalTo(reviewed));
  }

  @Test
  void refusesAReviewOfWhatTheRegisterHasMeanwhileChanged() {
    String id = id("vi");
    catalogue.hold("CONFIRMED");
    post("officer", id, "review").statusCode(412).body("type", typed("precondition-failed"));
    post("officer", id, "review").statusCode(200).body("unreviewed", equalTo(0));
  }

  @Test
  void locksAReleasedBriefEvenInTheDatabase() {
    confirmAll();
    String id = id("vi");
    post("officer", id, "review").statusCode(200);
    post("approver", id, "release").statusCode(200);
    post("officer", id, "reopen").statusCode(409);
    post("approver", id, "release").statusCode(409);
    assertThatThrownBy(() -> execute("update brief set number = '6'"))
        .hasMessageContaining("released and locked");
    assertThatThrownBy(() -> execute("delete from brief")).isInstanceOf(SQLException.class);
    for (String alteration :
        List.of(
            "update document set bytes = ''",
            "update brief_event set who = 'nobody'",
            "delete from brief_event")) {
      assertThatThrownBy(() -> execute(alteration)).hasMessageContaining("never altered");
    }
  }

  @Test
  void movesTheEnglishCopyOnlyWithTheVietnameseBrief() {
    post("officer", id("en"), "review").statusCode(409).body("type", typed("follows-vietnamese"));
  }

  @Test
  void asksForIfMatch() {
    String path = "/api/v1/briefs/" + id("vi") + "/review";
    as("officer").post(path).then().statusCode(428).body("type", typed("precondition-required"));
    as("officer").header("If-Match", "\"0\"").post(path).then().statusCode(412);
  }

  private void confirmAll() {
    catalogue.hold("CONFIRMED");
    redrafting.redraft(SEPTEMBER);
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
