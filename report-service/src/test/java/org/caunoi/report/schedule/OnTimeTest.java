package org.caunoi.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.Caller.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.caunoi.report.Surroundings;
import org.caunoi.report.TestClock;
import org.caunoi.report.TestDatabase;
import org.caunoi.report.catalog.FakeCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once and on time, whatever the clock, the disk and the register do. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OnTimeTest {
  FakeCatalogue catalogue;
  @Inject Reconciler reconciler;
  @Inject Lateness lateness;
  @Inject MeterRegistry metrics;
  @Inject TestDatabase database;

  @BeforeEach
  void startBeforeTheEndOfApril() {
    database.clear();
    database.execute("update installation set installed_at = '2024-03-10T00:00:00Z'");
    catalogue.hold("CONFIRMED");
  }

  @AfterEach
  void putTheClockBack() {
    TestClock.reset();
    database.execute("update installation set installed_at = now()");
  }

  @Test
  void opensTheMonthAtMidnightOfTheOfficeAndNotASecondBefore() {
    TestClock.set("2024-04-30T16:59:59Z");
    reconciler.reconcile();
    assertThat(starts()).doesNotContain("2024-04-01");
    periods().body("items[0].state", equalTo("OPEN")).body("items[0].month", equalTo("2024-04"));

    TestClock.set("2024-04-30T17:00:00Z");
    reconciler.reconcile();
    assertThat(starts()).contains("2024-04-01");
    periods()
        .body("items[1].start", equalTo("2024-04-01"))
        .body("items[1].state", equalTo("DRAFT"))
        .body("items[1].late", equalTo(false))
        .body("items[1].dueAt", equalTo("2024-05-01T01:00:00Z"));
    lateness.watch();
    assertThat(late()).isZero();
  }

  @Test
  void makesUpForAnOutageOverTheMonthsEndAndMarksItLate() {
    TestClock.set("2024-05-01T00:59:00Z");
    lateness.watch();
    double before = late();
    TestClock.set("2024-05-03T02:00:00Z");
    lateness.watch();
    assertThat(late()).isGreaterThan(before);
    periods()
        .body("items[1].start", equalTo("2024-04-01"))
        .body("items[1].state", equalTo("MISSING"))
        .body("items[1].late", equalTo(true));

    reconciler.reconcile();
    reconciler.reconcile();

    assertThat(starts()).containsOnlyOnce("2024-04-01");
    as("viewer")
        .get("/api/v1/briefs?from=2024-04-01&to=2024-04-30")
        .then()
        .body("items.late", everyItem(equalTo(true)));
    as("viewer")
        .get("/api/v1/briefs?from=2023-09-01&to=2023-09-30")
        .then()
        .body("items.late", everyItem(equalTo(false)));
    lateness.watch();
    assertThat(late()).isZero();
  }

  @Test
  void neitherDoublesNorSkipsAMonthWhenTheClockJumps() {
    for (String time :
        List.of(
            "2024-05-31T18:00:00Z",
            "2024-05-30T18:00:00Z",
            "2024-05-31T16:59:57Z",
            "2024-05-31T17:00:03Z",
            "2024-06-01T18:00:00Z",
            "2024-07-01T00:00:00Z")) {
      TestClock.set(time);
      reconciler.reconcile();
    }

    assertThat(starts())
        .doesNotHaveDuplicates()
        .contains("2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01");
  }

  @Test
  void leavesTheWorkToTheReplicaThatHoldsTheLease() {
    database.execute("insert into lease values ('reconcile', 'other', now() + interval '1 hour')");
    reconciler.reconcile();
    assertThat(starts()).isEmpty();
    database.execute("update lease set until = now() - interval '1 second'");
    reconciler.reconcile();
    assertThat(starts()).isNotEmpty();
    assertThat(database.count("select count(*) from lease")).isZero();
  }

  @Test
  void showsThatTheDiskIsFullAndGoesOnWhenItIsNot() {
    database.execute("alter table document add constraint full_disk check (pages < 0)");
    try {
      reconciler.reconcile();
    } finally {
      database.execute("alter table document drop constraint full_disk");
    }
    assertThat(database.count("select count(*) from document")).isZero();
    String id = as("viewer").get("/api/v1/briefs?language=vi").path("items[0].id");
    as("viewer").get("/api/v1/briefs/" + id + "/document").then().statusCode(404);
    as("viewer")
        .get("/api/v1/briefs/" + id + "/attempts")
        .then()
        .body("items.outcome", contains("FAILED"))
        .body("items[0].problem", containsString("system fault"));

    reconciler.reconcile();

    as("viewer").get("/api/v1/briefs/" + id + "/document").then().statusCode(200);
    as("viewer")
        .get("/api/v1/briefs/" + id + "/attempts")
        .then()
        .body("items.outcome", contains("PRINTED", "FAILED"));
  }

  @Test
  void saysWhyThereIsNoDocumentWhileTheRegisterIsSilent() {
    catalogue.silence();
    reconciler.reconcile();
    catalogue.hold("CONFIRMED");
    as("viewer")
        .get("/api/v1/briefs?language=vi")
        .then()
        .body("items.lastProblem", everyItem(equalTo("the catalogue answers 500")));
    reconciler.reconcile();
    as("viewer")
        .get("/api/v1/briefs?language=vi")
        .then()
        .body("items.lastProblem", everyItem(nullValue()));
  }

  @Test
  void cutsTheYearAsTheOfficeSays() {
    as("administrator")
        .header("If-Match", "\"0\"")
        .contentType(ContentType.JSON)
        .body("{\"periodRule\":\"FROM_15TH\",\"firstPeriod\":\"2024-04\"}")
        .put("/api/v1/settings")
        .then()
        .statusCode(200);
    reconciler.reconcile();

    as("viewer")
        .get("/api/v1/briefs?from=2024-03-15&to=2024-03-15&language=vi")
        .then()
        .body("items.periodEnd", contains("2024-04-14"));
    periods()
        .body("items[0].start", equalTo("2024-04-15"))
        .body("items[0].state", equalTo("OPEN"))
        .body("items.month", hasItem("2024-04"));
    assertThat(starts()).doesNotHaveDuplicates();
  }

  @Test
  void pagesThroughThePeriods() {
    reconciler.reconcile();
    String next =
        as("viewer")
            .get("/api/v1/periods?limit=2")
            .then()
            .statusCode(200)
            .header("Link", allOf(containsString("limit=2&cursor="), endsWith("rel=\"next\"")))
            .extract()
            .path("next");
    as("viewer")
        .get("/api/v1/periods?limit=2&cursor=" + next)
        .then()
        .body("items[0].start", equalTo("2024-03-01"));
    as("viewer").get("/api/v1/periods?cursor=x").then().statusCode(400);
  }

  private double late() {
    return metrics.get("caunoi.report.briefs.late").gauge().value();
  }

  private static List<String> starts() {
    return as("viewer").get("/api/v1/briefs?language=vi").path("items.periodStart");
  }

  private static ValidatableResponse periods() {
    return as("viewer").get("/api/v1/periods").then().statusCode(200);
  }
}
