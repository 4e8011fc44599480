package org.caunoi.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreconditionsTest {

  @Test
  void tagsSingleResourcesWithTheirVersion() {
    given()
        .get("/test/examples/one")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"7\""))
        .header("Cache-Control", equalTo("private, max-age=0, must-revalidate"));
  }

  @Test
  void answers304WhenTheCallerHasIt() {
    for (String tag : new String[] {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "*"}) {
      given()
          .header("If-None-Match", tag)
          .get("/test/examples/one")
          .then()
          .statusCode(304)
          .header("ETag", equalTo("\"7\""))
          .body(emptyString());
    }
    given().header("If-None-Match", "\"6\"").get("/test/examples/one").then().statusCode(200);
  }

  @Test
  void changesNeedThePresentTag() {
    change(null, 428).body("type", endsWith("/precondition-required"));
    change("\"6\"", 412).body("type", endsWith("/stale"));
    change("*", 428).body("type", endsWith("/precondition-required"));
    change("W/\"7\"", 412).body("type", endsWith("/stale"));
    change("\"7\"", 200).header("ETag", equalTo("\"8\""));
  }

  private static ValidatableResponse change(String ifMatch, int status) {
    var request = given().contentType(ContentType.JSON).body("{\"name\":\"a\"}");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post("/test/examples").then().statusCode(status);
  }
}
