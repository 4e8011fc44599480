package org.caunoi.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagingTest {

  @Test
  void linksToTheNextPageWithTheSameFilters() {
    get("?from=2024-04-02&limit=3")
        .statusCode(200)
        .header("Link", containsString("from=2024-04-02"))
        .header("Link", containsString("limit=3"))
        .header("Link", endsWith("; rel=\"next\""));
  }

  @Test
  void followsItsOwnCursor() {
    String next = get("?from=2024-04-02").extract().path("next");
    get("?from=2024-04-02&cursor=" + next).statusCode(200);
  }

  @Test
  void refusesLimitsOutsideOneTo200() {
    error("?limit=0", "?limit", "out-of-range");
    error("?limit=201", "?limit", "out-of-range");
    error("?limit=many", "?limit", "invalid-value");
  }

  @Test
  void refusesCursorsOfOtherLists() {
    error("?cursor=bm9uc2Vuc2U", "?cursor", "invalid-cursor");
    error("?cursor=%C3%A9", "?cursor", "invalid-cursor");
    String next = get("").extract().path("next");
    error("?from=2024-04-02&cursor=" + next, "?cursor", "invalid-cursor");
  }

  @Test
  void refusesUnknownRepeatedAndMalformedParameters() {
    error("?colour=red", "?colour", "unknown-parameter");
    error("?limit=1&limit=2", "?limit", "repeated-parameter");
    error("?from=yesterday", "?from", "invalid-value");
  }

  private static void error(String query, String pointer, String code) {
    get(query)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  private static ValidatableResponse get(String query) {
    return given().urlEncodingEnabled(false).get("/test/examples" + query).then();
  }
}
