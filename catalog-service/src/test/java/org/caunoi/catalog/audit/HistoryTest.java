package org.caunoi.catalog.audit;

import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.review.Reviewing.decide;
import static org.caunoi.catalog.review.Reviewing.id;
import static org.caunoi.catalog.review.Reviewing.meeting;
import static org.caunoi.catalog.review.Reviewing.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryTest {

  private static ValidatableResponse state(String thing, Instant at) {
    return as("officer").get("/api/v1/history/" + thing + "/state?at=" + at).then();
  }

  @Test
  void tellsWhoChangedWhatWhen() {
    String meeting = meeting();
    decide("officer", meeting, tag(meeting), "CONFIRM");
    decide("approver", meeting, tag(meeting), "REJECT");
    as("officer")
        .get("/api/v1/history/" + meeting)
        .then()
        .statusCode(200)
        .body("items.action", contains("REJECT", "CONFIRM"))
        .body("items.actor", contains("approver", "officer"))
        .body("items.role", contains("APPROVER", "OFFICER"))
        .body("items.reason", everyItem(equalTo("as said")))
        .body("items.at", everyItem(notNullValue()))
        .body("items[1].changes.field", contains("confirmedBy", "review"))
        .body("items[1].changes[1].before", equalTo("UNREVIEWED"))
        .body("items[1].changes[1].after", equalTo("CONFIRMED"))
        .body("items[0].changes.find { it.field == 'confirmedBy' }.after", nullValue());
  }

  @Test
  void isEmptyForWhatNobodyTouchedAndMissingForWhatIsNot() {
    as("officer").get("/api/v1/history/" + meeting()).then().statusCode(200).body("items", empty());
    for (String thing :
        List.of(
            "activities/" + UUID.randomUUID(),
            "activities/x",
            "treaties/" + UUID.randomUUID(),
            "localities/vn-nowhere")) {
      as("officer").get("/api/v1/history/" + thing).then().statusCode(404);
      state(thing, Instant.now()).statusCode(404);
    }
  }

  @Test
  void aThingIsShownAsItWasAtAnyMoment() {
    Instant before = Instant.now().minusSeconds(3600);
    String meeting = meeting();
    Instant proposed = Instant.now();
    decide("officer", meeting, tag(meeting), "CONFIRM");
    Instant confirmed = Instant.now();
    decide("approver", meeting, tag(meeting), "REJECT");
    state(meeting, before).statusCode(404);
    state(meeting, proposed)
        .statusCode(200)
        .body("since", nullValue())
        .body("state.review", equalTo("UNREVIEWED"))
        .body("state.type", equalTo("MEETING"))
        .body("state.startDate", equalTo("2030-01-02"))
        .body("state.parties.name", hasItem("fr-paris"))
        .body("state.evidence[0].quote", not(empty()));
    state(meeting, confirmed)
        .body("state.review", equalTo("CONFIRMED"))
        .body("state.confirmedBy", equalTo("officer"))
        .body("event", notNullValue());
    state(meeting, Instant.now()).body("state.review", equalTo("REJECTED"));
  }

  @Test
  void whatNobodyTouchedIsShownAsItIs() {
    String meeting = meeting();
    state(meeting, Instant.now()).statusCode(200).body("state.review", equalTo("UNREVIEWED"));
    state("localities/fr-paris", Instant.now())
        .statusCode(200)
        .body("state.names.text", hasItem("Paris"));
    as("officer").get("/api/v1/history/" + meeting + "/state?at=yesterday").then().statusCode(400);
    as("officer").get("/api/v1/history/" + meeting + "/state").then().statusCode(400);
  }

  @Test
  void administratorsFindEverythingInOneList() {
    String meeting = meeting();
    decide("officer", meeting, tag(meeting), "CONFIRM");
    decide("officer", meeting, "\"99\"", "REJECT").then().statusCode(412);
    String subject = "/api/v1/audit?subject=" + id(meeting);
    as("administrator")
        .get(subject)
        .then()
        .statusCode(200)
        .body("items.action", contains("REFUSED", "CONFIRM"));
    as("administrator")
        .get(subject + "&action=CONFIRM&actor=officer&kind=ACTIVITY")
        .then()
        .body("items", hasSize(1));
    as("administrator").get(subject + "&actor=approver").then().body("items", empty());
    as("administrator").get(subject + "&to=2020-01-01").then().body("items", empty());
    as("administrator").get(subject + "&limit=1").then().body("next", notNullValue());
    as("officer").get(subject).then().statusCode(403);
  }

  @Test
  void aPasswordIsNeverWrittenDown() {
    as("administrator")
        .get("/api/v1/audit?kind=ACCOUNT&limit=200")
        .then()
        .body("items", not(empty()))
        .body("items.changes.flatten().field", not(hasItem("passwordHash")));
  }
}
