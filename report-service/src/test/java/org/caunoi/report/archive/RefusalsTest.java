package org.caunoi.report.archive;

import static io.restassured.RestAssured.given;
import static org.caunoi.report.Caller.as;
import static org.caunoi.report.archive.BriefCalls.id;
import static org.caunoi.report.archive.BriefCalls.typed;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.caunoi.report.Surroundings;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the interface says where it does not do what it was asked. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RefusalsTest {
  private static final Period SEPTEMBER = Period.of(YearMonth.of(2023, 9));

  FakeCatalogue catalogue;
  @Inject Drafts drafts;

  @BeforeEach
  void startWithADraft() {
    catalogue.hold("UNREVIEWED");
    drafts.open(SEPTEMBER);
  }

  @Test
  void challengesTheUnknownInTheirLanguage() {
    given()
        .header("Accept-Language", "en")
        .get("/api/v1/briefs")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("Basic"))
        .header("API-Version", "1.0.0")
        .body("title", equalTo("Login needed"))
        .body("traceId", notNullValue());
    given().get("/api/v1/briefs").then().body("title", equalTo("Cần đăng nhập"));
  }

  @Test
  void saysThatTheCatalogueIsDown() {
    String id = id("vi");
    catalogue.silence();
    as("someone")
        .get("/api/v1/briefs/" + id)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", typed("catalogue-unavailable"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?sort=x",
        "?limit=0",
        "?limit=201",
        "?limit=x",
        "?language=fr",
        "?state=LOST",
        "?from=1.1.2024",
        "?cursor=x"
      })
  void refusesQueriesItDoesNotUnderstand(String query) {
    as("viewer")
        .get("/api/v1/briefs" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void answersProblemsForWhatIsNotThere() {
    for (String path :
        List.of("/api/v1/briefs/x", "/api/v1/briefs/0198c0de-0000-7000-8000-000000000000", "/no")) {
      as("viewer").get(path).then().statusCode(404).contentType("application/problem+json");
    }
    as("viewer").delete("/api/v1/briefs").then().statusCode(405);
    as("approver")
        .header("If-Match", "\"1\"")
        .contentType(ContentType.JSON)
        .body("{\"nummer\":5}")
        .post("/api/v1/briefs/" + id("vi") + "/release")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void knowsOneAddressPerResource() {
    as("viewer").get("/api/v1/briefs/").then().statusCode(404).body("type", typed("not-found"));
  }

  @Test
  void refusesAHugeBodyWithAProblem() {
    as("officer")
        .header("If-Match", "\"1\"")
        .header("Accept-Language", "en-GB, vi;q=0.5")
        .body(new byte[2 << 20])
        .post("/api/v1/briefs/" + id("vi") + "/reopen")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .header("API-Version", "1.0.0")
        .body("title", equalTo("The content is too large"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"number\":0}       | number is 1 to 99999",
        "{\"number\":100000}  | number is 1 to 99999",
        "{\"number\":5.7}     |",
        "{\"number\":5} x     |",
        "[]                   |"
      })
  void refusesANumberThatIsNone(String body, @Nullable String why) {
    as("approver")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/briefs/" + id("vi") + "/release")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("json"))
        .body("errors[0].detail", equalTo(why));
  }

  @Test
  void takesANullBodyForNone() {
    as("approver")
        .contentType(ContentType.JSON)
        .body("null")
        .post("/api/v1/briefs/" + id("vi") + "/release")
        .then()
        .statusCode(428);
  }

  @Test
  void describesItselfToAnyone() {
    given().get("/openapi.json").then().statusCode(200);
  }

  @Test
  void saysUpToAnyone() {
    given().get("/health").then().statusCode(200).body("status", equalTo("UP"));
  }
}
