package org.caunoi.report.compilation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.catalog.FakeCatalogue;
import org.caunoi.report.document.PdfText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CompilationsTest {
  private static final String PATH = "/api/v1/compilations";
  private static final String THIRD_QUARTER =
      "{\"from\":\"2023-07-01\",\"to\":\"2023-09-30\",\"language\":\"vi\"}";

  FakeCatalogue catalogue;
  @Inject Compiler compiler;
  @Inject Jobs jobs;
  @Inject Forgetting forgetting;
  @Inject TestDatabase database;

  @BeforeEach
  void startWithoutAny() {
    database.clear();
    catalogue.hold("CONFIRMED");
  }

  @Test
  void makesABriefOfALongerPeriod() throws InterruptedException {
    String id =
        ask(THIRD_QUARTER)
            .statusCode(202)
            .header("Location", containsString(PATH + "/"))
            .body("state", equalTo("QUEUED"))
            .body("progress", equalTo(0))
            .extract()
            .path("id");
    as("viewer").get(PATH + "/" + id + "/document").then().statusCode(404);

    compiler.compile();

    as("viewer")
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("state", equalTo("DONE"))
        .body("progress", equalTo(100))
        .body("document", equalTo(PATH + "/" + id + "/document"))
        .body("requestedBy", equalTo("officer"));
    byte[] pdf =
        as("viewer")
            .get(PATH + "/" + id + "/document")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThat(PdfText.flat(pdf)).contains("quý III năm 2023").doesNotContain("tháng 9 năm 2023");
  }

  @Test
  void takesTheSameWishForTheSameJob() {
    String first = ask(THIRD_QUARTER).extract().path("id");
    ask(THIRD_QUARTER).statusCode(202).body("id", equalTo(first));
    ask(THIRD_QUARTER.replace("vi", "en")).statusCode(202);
    as("viewer").get(PATH).then().body("items", hasSize(2));
    as("viewer")
        .get(PATH + "?limit=1")
        .then()
        .body("items", hasSize(1))
        .body("next", notNullValue());
  }

  @Test
  void letsNoMoreWaitThanCanBeServed() {
    for (int day = 1; day <= 20; day++) {
      ask(quarterTo("2024-01-%02d".formatted(day))).statusCode(202);
    }
    ask(quarterTo("2024-01-21"))
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("type", endsWith("/too-many"));
  }

  @Test
  void cancelsWhatWaits() throws InterruptedException {
    String id = ask(THIRD_QUARTER).extract().path("id");
    as("viewer").post(PATH + "/" + id + "/cancel").then().statusCode(403);
    as("officer")
        .post(PATH + "/" + id + "/cancel")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("cancelledBy", equalTo("officer"));
    as("officer").post(PATH + "/" + id + "/cancel").then().statusCode(409);
    compiler.compile();
    as("viewer").get(PATH + "/" + id).then().body("state", equalTo("CANCELLED"));
  }

  @Test
  void cancelsWhatRuns() throws Exception {
    catalogue
        .server()
        .stubFor(
            get(urlPathEqualTo("/api/v1/milestones"))
                .willReturn(aResponse().withFixedDelay(8000).withStatus(500)));
    String id = ask(THIRD_QUARTER).extract().path("id");
    CompletableFuture<Void> run =
        CompletableFuture.runAsync(
            () -> {
              try {
                compiler.compile();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    while (!"RUNNING".equals(as("viewer").get(PATH + "/" + id).path("state"))) {
      Thread.onSpinWait();
    }
    as("officer").post(PATH + "/" + id + "/cancel").then().statusCode(200);
    run.get();
    as("viewer")
        .get(PATH + "/" + id)
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("document", nullValue());
  }

  @Test
  void saysWhyItFailed() throws InterruptedException {
    String id = ask(THIRD_QUARTER).extract().path("id");
    catalogue.silence();
    compiler.compile();
    catalogue.hold("CONFIRMED");
    as("viewer")
        .get(PATH + "/" + id)
        .then()
        .body("state", equalTo("FAILED"))
        .body("problem", equalTo("the catalogue answers 500"));
    ask(THIRD_QUARTER).statusCode(202).body("state", equalTo("QUEUED"));
  }

  @Test
  void takesOverWhatAKilledReplicaHeldButNotForEver() throws InterruptedException {
    String id = ask(THIRD_QUARTER).extract().path("id");
    Jobs.Held dead = jobs.hold(Duration.ofMinutes(1)).orElseThrow();
    assertThat(jobs.hold(Duration.ofMinutes(1))).isEmpty();
    lose();
    compiler.compile();
    as("viewer").get(PATH + "/" + id).then().body("state", equalTo("DONE"));
    assertThat(jobs.reached(dead, "ARCHIVE", 95)).isFalse();

    String hopeless = ask(THIRD_QUARTER.replace("vi", "en")).extract().path("id");
    for (int attempt = 0; attempt < 3; attempt++) {
      jobs.hold(Duration.ofMinutes(1)).orElseThrow();
      lose();
    }
    compiler.compile();
    as("viewer")
        .get(PATH + "/" + hopeless)
        .then()
        .body("state", equalTo("FAILED"))
        .body("problem", equalTo("the service ended each time it made this"));
  }

  @Test
  void forgetsItsDocumentAfterAWhile() throws InterruptedException {
    String id = ask(THIRD_QUARTER).extract().path("id");
    compiler.compile();
    forgetting.forget();
    as("viewer").get(PATH + "/" + id).then().body("state", equalTo("DONE"));
    database.execute("update compilation set finished_at = now() - interval '31 days'");
    forgetting.forget();
    as("viewer").get(PATH + "/" + id).then().body("state", equalTo("EXPIRED"));
    assertThat(database.count("select count(*) from document")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"from\":\"2023-09-30\",\"to\":\"2023-07-01\",\"language\":\"vi\"}",
        "{\"from\":\"2023-01-01\",\"to\":\"2024-01-02\",\"language\":\"vi\"}",
        "{\"from\":\"2023-07-01\",\"to\":\"2023-09-30\",\"language\":\"fr\"}",
        "{\"from\":\"2023-07-01\",\"to\":\"2023-09-30\"}",
        "{\"from\":\"2024-01-01\",\"to\":\"2024-05-31\",\"language\":\"vi\"}",
        "{\"from\":\"1.7.2023\",\"to\":\"2023-09-30\",\"language\":\"vi\"}"
      })
  void refusesWhatCannotBeTold(String body) {
    ask(body).statusCode(400).contentType("application/problem+json");
  }

  private void lose() {
    database.execute("update compilation set held_until = now() - interval '1 second'");
  }

  private static String quarterTo(String day) {
    return "{\"from\":\"2023-10-01\",\"to\":\"" + day + "\",\"language\":\"vi\"}";
  }

  private static ValidatableResponse ask(String body) {
    return as("officer").contentType(ContentType.JSON).body(body).post(PATH).then();
  }
}
