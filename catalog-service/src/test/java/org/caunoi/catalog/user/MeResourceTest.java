package org.caunoi.catalog.user;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.caunoi.catalog.database.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeResourceTest {

  @Test
  void namesTheCallerAndAllIncludedRoles() {
    given()
        .auth()
        .preemptive()
        .basic("approver", EmbeddedPostgres.PASSWORD)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("user", equalTo("approver"))
        .body("role", equalTo("APPROVER"))
        .body("roles", contains("VIEWER", "OFFICER", "APPROVER"));
  }

  @Test
  void asksForALogin() {
    given().get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void isNotForServices() {
    given()
        .header("X-API-Key", EmbeddedPostgres.INGEST_KEY)
        .get("/api/v1/me")
        .then()
        .statusCode(403);
  }

  @Test
  void healthNeedsNoLogin() {
    given().get("/health").then().statusCode(200).body("status", equalTo("UP"));
  }
}
