package org.caunoi.report.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caunoi.report.Caller.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.archive.Drafts;
import org.caunoi.report.archive.Redrafting;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The storage of the archive lost or read-only: the service says that it is not ready and why,
 * refuses what it cannot keep, loses nothing, and goes on when the storage is back. Documents lie
 * in a folder of their own, which the test takes away from under the database.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LostStorageTest {
  private static final Period SEPTEMBER = Period.of(YearMonth.of(2023, 9));
  private static final Period NOVEMBER = Period.of(YearMonth.of(2023, 11));
  private static final String FILES = "cannot read or write its files";

  FakeCatalogue catalogue;
  @Inject Drafts drafts;
  @Inject Redrafting redrafting;
  @Inject Reconciler reconciler;
  @Inject TestDatabase database;

  @TestHTTPResource(value = "/health", management = true)
  URI health;

  private Path folder;
  private Path aside;
  private String brief;
  private String sha256;

  @BeforeEach
  void reviewABriefKeptInAFolderOfItsOwn() {
    database.clear();
    catalogue.hold("CONFIRMED");
    database.execute("set allow_in_place_tablespaces = on", "create tablespace shelf location ''");
    database.execute("alter table document set tablespace shelf");
    folder =
        Path.of(
            database.text("show data_directory"),
            "pg_tblspc",
            database.text("select oid from pg_tablespace where spcname = 'shelf'"));
    aside = folder.resolveSibling("aside");
    drafts.open(SEPTEMBER);
    redrafting.redraft(SEPTEMBER);
    drafts.open(NOVEMBER);
    brief = as("viewer").get("/api/v1/briefs?language=vi&to=2023-09-30").path("items[0].id");
    post("officer", "review").statusCode(200);
    sha256 = as("viewer").get(path()).path("sha256");
    database.execute("checkpoint");
  }

  @AfterEach
  void putEverythingBack() {
    database.clear();
    database.execute("alter table document set tablespace pg_default");
    database.execute("drop tablespace shelf");
  }

  @Test
  void isNotReadyWhileTheFolderIsGone() throws IOException {
    takeAway();
    try {
      refusesAndSaysWhy(FILES);
    } finally {
      giveBack();
    }
    goesOn();
  }

  @Test
  void isNotReadyWhileAFileStandsInPlaceOfTheFolder() throws IOException {
    takeAway();
    Files.writeString(folder, "no folder");
    try {
      refusesAndSaysWhy(FILES);
    } finally {
      Files.delete(folder);
      giveBack();
    }
    goesOn();
  }

  @Test
  void readsButIsNotReadyWhileTheDatabaseIsReadOnly() {
    database.execute("alter role postgres set default_transaction_read_only = on");
    database.renewSessions();
    try {
      down("read-only");
      refused(post("approver", "release"), "read-only");
      refused(
          as("officer")
              .contentType(ContentType.JSON)
              .body("{\"from\":\"2023-07-01\",\"to\":\"2023-09-30\",\"language\":\"vi\"}")
              .post("/api/v1/compilations")
              .then(),
          "read-only");
      refused(
          as("officer")
              .contentType(ContentType.JSON)
              .body("{\"text\":\"Đã đọc\"}")
              .post(path() + "/comments")
              .then(),
          "read-only");
      assertThatThrownBy(reconciler::reconcile).hasStackTraceContaining("read-only");
      hasTheDocument();
    } finally {
      database.execute(
          "begin read write; alter role postgres reset default_transaction_read_only; commit");
      database.renewSessions();
    }
    goesOn();
  }

  private void takeAway() throws IOException {
    Files.move(folder, aside);
    database.renewSessions();
  }

  private void giveBack() throws IOException {
    Files.move(aside, folder);
  }

  private void refusesAndSaysWhy(String reason) {
    down(reason);
    refused(post("approver", "release"), reason);
    refused(as("viewer").get(path() + "/document").then(), reason);
    as("viewer").get(path()).then().statusCode(200).body("state", equalTo("REVIEWED"));
    as("viewer").get("/api/v1/briefs").then().statusCode(200);
    reconciler.reconcile();
    as("viewer")
        .get("/api/v1/briefs?language=vi&from=2023-11-01&to=2023-11-30")
        .then()
        .body("items.lastProblem", contains(containsString(reason)));
  }

  private void down(String reason) {
    given()
        .get(health + "/ready")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'archive' }.status", equalTo("DOWN"))
        .body("checks.find { it.name == 'archive' }.data.reason", containsString(reason))
        .body("checks.find { it.name == 'archive' }.data.detail", notNullValue());
    given().get("/health").then().statusCode(503).body("status", equalTo("DOWN"));
    given().get(health + "/live").then().statusCode(200).body("status", equalTo("UP"));
  }

  private static void refused(ValidatableResponse answer, String reason) {
    answer
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("type", endsWith("/archive-unavailable"))
        .body("detail", containsString(reason));
  }

  private void goesOn() {
    given().get(health + "/ready").then().statusCode(200).body("status", equalTo("UP"));
    hasTheDocument();
    post("approver", "release").statusCode(200).body("state", equalTo("RELEASED"));
    as("viewer").get(path() + "/document").then().statusCode(200);
    reconciler.reconcile();
    as("viewer")
        .get("/api/v1/briefs?language=vi&from=2023-11-01&to=2023-11-30")
        .then()
        .body("items[0].sha256", notNullValue())
        .body("items[0].failedAttempts", equalTo(0));
    assertThat(database.count("select count(*) from brief where document_sha256 is null")).isZero();
    assertThat(database.count("select count(*) from document where bytes = 'x'")).isZero();
  }

  private void hasTheDocument() {
    as("viewer")
        .get(path() + "/document")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"" + sha256 + "\""));
  }

  private ValidatableResponse post(String user, String step) {
    return as(user)
        .header("If-Match", as("viewer").get(path()).header("ETag"))
        .post(path() + "/" + step)
        .then();
  }

  private String path() {
    return "/api/v1/briefs/" + brief;
  }
}
