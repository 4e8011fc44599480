package org.caunoi.report.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;
import static org.caunoi.report.archive.BriefCalls.etag;
import static org.caunoi.report.archive.BriefCalls.id;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import javax.sql.DataSource;
import org.caunoi.report.Surroundings;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
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
    caller.post(path + "/withdraw").then().statusCode(reopen);
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
}
