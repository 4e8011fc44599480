package org.caunoi.catalog.review;

import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.review.Reviewing.decide;
import static org.caunoi.catalog.review.Reviewing.decideMany;
import static org.caunoi.catalog.review.Reviewing.item;
import static org.caunoi.catalog.review.Reviewing.meeting;
import static org.caunoi.catalog.review.Reviewing.signedPaper;
import static org.caunoi.catalog.review.Reviewing.tag;
import static org.caunoi.catalog.review.Reviewing.undo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkDecisionTest {

  private static String partnership() {
    String list = "/api/v1/partnerships?scope=all&limit=200";
    return "partnerships/"
        + as("viewer").get(list).path("items.find { it.review == 'UNREVIEWED' }.id");
  }

  @Test
  void decidesOnThingsOfAllKinds() {
    String meeting = meeting();
    String other = meeting();
    String partnership = partnership();
    decideMany(
            "officer",
            List.of(
                item("ACTIVITY", meeting, "CONFIRM"),
                item("ACTIVITY", other, "REJECT"),
                item("PARTNERSHIP", partnership, "REJECT")))
        .then()
        .statusCode(200)
        .body("done", equalTo(3))
        .body("refused", equalTo(0))
        .body("items.review", equalTo(List.of("CONFIRMED", "REJECTED", "REJECTED")))
        .body("items[0].version", equalTo(Reviewing.version(meeting)));
    as("viewer").get("/api/v1/" + other).then().body("review", equalTo("REJECTED"));
    as("viewer").get("/api/v1/" + partnership).then().body("review", equalTo("REJECTED"));
  }

  @Test
  void oneThatIsRefusedLeavesTheOthersAlone() {
    String meeting = meeting();
    String other = meeting();
    Map<String, Object> stale = item("ACTIVITY", meeting, "CONFIRM");
    decide("approver", meeting, tag(meeting), "REJECT");
    Map<String, Object> unknown =
        Map.of("kind", "MILESTONE", "id", UUID.randomUUID(), "version", 0, "decision", "CONFIRM");
    decideMany("officer", List.of(stale, unknown, item("ACTIVITY", other, "CONFIRM")))
        .then()
        .statusCode(200)
        .body("done", equalTo(1))
        .body("refused", equalTo(2))
        .body("items[0].problem.type", endsWith("/stale"))
        .body("items[0].problem.status", equalTo(412))
        .body("items[0].review", nullValue())
        .body("items[1].problem.status", equalTo(404))
        .body("items[2].review", equalTo("CONFIRMED"))
        .body("items[2].problem", nullValue());
    as("viewer").get("/api/v1/" + meeting).then().body("review", equalTo("REJECTED"));
  }

  @Test
  void aSignedPaperTakesTwoPeopleHereToo() {
    String paper = signedPaper();
    decideMany("approver", List.of(item("AGREEMENT", paper, "CONFIRM")))
        .then()
        .body("items[0].review", equalTo("UNREVIEWED"))
        .body("items[0].confirmedBy", equalTo("approver"));
    decideMany("approver", List.of(item("AGREEMENT", paper, "CONFIRM")))
        .then()
        .body("items[0].problem.type", endsWith("/second-person-required"));
    decideMany("administrator", List.of(item("AGREEMENT", paper, "CONFIRM")))
        .then()
        .body("items[0].review", equalTo("CONFIRMED"));
  }

  @Test
  void theSameThingTwiceIsDecidedOnce() {
    String meeting = meeting();
    Map<String, Object> item = item("ACTIVITY", meeting, "CONFIRM");
    decideMany("officer", List.of(item, item))
        .then()
        .body("done", equalTo(1))
        .body("items[1].problem.status", equalTo(412));
  }

  @Test
  void eachCanBeUndone() {
    String meeting = meeting();
    Response made = decideMany("officer", List.of(item("ACTIVITY", meeting, "CONFIRM")));
    undo("officer", meeting, made.path("items[0].decision"))
        .then()
        .body("review", equalTo("UNREVIEWED"));
  }

  @Test
  void problemsFollowTheLanguageOfTheCaller() {
    Map<String, Object> unknown =
        Map.of("kind", "ACTIVITY", "id", UUID.randomUUID(), "version", 0, "decision", "REJECT");
    decideMany("officer", List.of(unknown))
        .then()
        .body("items[0].problem.title", equalTo("Không tìm thấy"));
  }

  @Test
  void refusesListsThatAreNone() {
    Map<String, Object> item = item("ACTIVITY", meeting(), "CONFIRM");
    decideMany("officer", List.of()).then().statusCode(400);
    decideMany("officer", Collections.nCopies(201, item)).then().statusCode(400);
    decideMany("officer", List.of(Map.of("kind", "ACTIVITY")))
        .then()
        .statusCode(400)
        .body("errors.pointer.join(' ')", containsString("/items/0"));
    decideMany("officer", List.of(Map.of("kind", "TREATY", "id", UUID.randomUUID())))
        .then()
        .statusCode(400);
    decideMany("viewer", List.of(item)).then().statusCode(403);
  }
}
