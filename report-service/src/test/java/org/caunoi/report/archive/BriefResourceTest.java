package org.caunoi.report.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caunoi.report.catalog.FakeCatalogue.basic;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.caunoi.report.Surroundings;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.caunoi.report.document.PdfText;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BriefResourceTest {
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

  private static RequestSpecification as(String user) {
    return given().header("Authorization", basic(user));
  }

  private static String id(String language) {
    return as("viewer").get("/api/v1/briefs?language=" + language).path("items[0].id");
  }

  private static String etag(String id) {
    return as("viewer").get("/api/v1/briefs/" + id).header("ETag");
  }

  private static ValidatableResponse post(String user, String id, String step) {
    return as(user).header("If-Match", etag(id)).post("/api/v1/briefs/" + id + "/" + step).then();
  }

  private void confirmAll() {
    catalogue.hold("CONFIRMED");
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

  private static String text(String id) {
    byte[] pdf =
        as("viewer")
            .get("/api/v1/briefs/" + id + "/document")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", startsWith("inline; filename=\"brief-2023-09-"))
            .extract()
            .asByteArray();
    return PdfText.flat(pdf);
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

  private static Matcher<String> typed(String code) {
    return equalTo("https://caunoi.org/problems/" + code);
  }

  private int count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
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
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
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

  @ParameterizedTest
  @CsvSource({
    "none, 401, 401, 401, 401",
    "stranger, 401, 401, 401, 401",
    "viewer, 200, 403, 403, 403",
    "officer, 200, 428, 428, 403",
    "approver, 200, 428, 428, 428",
    "administrator, 200, 428, 428, 428"
  })
  void letsEachRoleDoItsOwn(String user, int read, int review, int reopen, int release) {
    String path = "/api/v1/briefs/" + id("vi");
    RequestSpecification caller = "none".equals(user) ? given() : as(user);
    for (String reading : List.of("/api/v1/briefs", path, path + "/document", path + "/content")) {
      caller.get(reading).then().statusCode(read);
    }
    caller.post(path + "/review").then().statusCode(review);
    caller.post(path + "/reopen").then().statusCode(reopen);
    caller.post(path + "/release").then().statusCode(release);
  }

  @Test
  void sparesTheBytesThatTheReaderHas() {
    String path = "/api/v1/briefs/" + id("vi");
    for (String resource : List.of(path, path + "/document", path + "/content")) {
      String etag = as("viewer").get(resource).header("ETag");
      as("viewer").header("If-None-Match", etag).get(resource).then().statusCode(304);
    }
  }

  @Test
  void pagesThroughTheList() {
    for (YearMonth month : FakeCatalogue.sampleMonths()) {
      drafts.open(Period.of(month));
    }
    Set<String> seen = new HashSet<>();
    String cursor = null;
    do {
      var page =
          as("viewer")
              .queryParam("limit", 3)
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/api/v1/briefs")
              .then()
              .statusCode(200)
              .extract();
      assertThat(seen.addAll(page.path("items.id"))).isTrue();
      cursor = page.path("next");
    } while (cursor != null);
    assertThat(seen).hasSize(8);
    as("viewer")
        .get("/api/v1/briefs?from=2023-11-01&to=2023-12-31")
        .then()
        .body("items", hasSize(2));
  }

  @Test
  void showsTheFactsBehindEveryFigure() {
    as("viewer")
        .get("/api/v1/briefs/" + id("vi") + "/content")
        .then()
        .statusCode(200)
        .body("counts[5].figure", equalTo("7"))
        .body("counts[5].facts", hasSize(2));
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
}
