package org.caunoi.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestIdsTest {

  @Test
  void theCallersIdComesBackInAnswersAndProblems() {
    given()
        .header("X-Request-Id", "gateway.42")
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .header("X-Request-Id", "gateway.42")
        .body("traceId", equalTo("gateway.42"));
  }

  @Test
  void whoHasNoneIsGivenOne() {
    given().get("/health").then().header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
  }

  @Test
  void aTraceIdIsTakenAndWhatIsNoIdIsNot() {
    String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    assertThat(RequestIds.of(null, trace)).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(RequestIds.of("a b\n", trace)).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(RequestIds.of("x".repeat(65), "00-0")).matches("[0-9a-f]{32}");
  }
}
