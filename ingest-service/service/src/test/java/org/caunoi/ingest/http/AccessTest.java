package org.caunoi.ingest.http;

import static org.caunoi.ingest.Service.anonymous;
import static org.caunoi.ingest.Service.article;
import static org.caunoi.ingest.Service.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.caunoi.ingest.TestCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what: every route with every kind of caller. */
@QuarkusTest
class AccessTest {

  TestCatalog catalog;

  @BeforeEach
  void reset() {
    catalog.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/pages, 401, 401, 403, 201",
    "GET, /api/v1/pages, 401, 401, 200, 200",
    "GET, /api/v1/pages/018f0000-0000-7000-8000-000000000000, 401, 401, 404, 404",
    "POST, /api/v1/readings/preview, 401, 401, 403, 200",
    "GET, /health, 200, 200, 200, 200",
    "GET, /openapi.json, 200, 200, 200, 200"
  })
  void letsInWhoMay(
      String method, String path, int anonymous, int stranger, int viewer, int officer) {
    expect(anonymous(), method, path, anonymous);
    expect(as("stranger"), method, path, stranger);
    expect(as("viewer"), method, path, viewer);
    expect(as("officer"), method, path, officer);
  }

  @Test
  void answersUnavailableWhileTheCatalogueIsDown() {
    catalog.down(500);
    as("somebody-new")
        .get("/api/v1/pages")
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .contentType("application/problem+json")
        .body("type", equalTo("https://caunoi.org/problems/catalogue-unavailable"));
  }

  @Test
  void remembersACallerForAMoment() {
    as("viewer").get("/api/v1/pages").then().statusCode(200);
    catalog.down(500);
    as("viewer").get("/api/v1/pages").then().statusCode(200);
  }

  @Test
  void tellsHealthToAnybody() {
    anonymous().get("/health").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void documentsProblems() {
    var operations = "paths.collect{it.value}.collectMany{it.values()}";
    anonymous()
        .get("/openapi.json")
        .then()
        .body("components.schemas.Problem.properties", hasKey("traceId"))
        .body(operations + ".responses", everyItem(hasKey("default")));
  }

  private static void expect(RequestSpecification caller, String method, String path, int status) {
    if (method.equals("POST")) {
      caller.contentType("text/html; charset=utf-8").body(article("Ai được gửi"));
    }
    var answer = caller.request(method, path).then().statusCode(status);
    answer.header("API-Version", "1.0.0");
    if (status == 401) {
      answer
          .contentType("application/problem+json")
          .header("WWW-Authenticate", containsString("Basic"))
          .body("type", equalTo("https://caunoi.org/problems/unauthorized"));
    }
    if (status == 403) {
      answer
          .contentType("application/problem+json")
          .body("type", equalTo("https://caunoi.org/problems/forbidden"));
    }
  }
}
