package org.caunoi.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.review.Reviewing.decide;
import static org.caunoi.catalog.review.Reviewing.id;
import static org.caunoi.catalog.review.Reviewing.latestDecision;
import static org.caunoi.catalog.review.Reviewing.meeting;
import static org.caunoi.catalog.review.Reviewing.signedPaper;
import static org.caunoi.catalog.review.Reviewing.tag;
import static org.caunoi.catalog.review.Reviewing.undo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UndoTest {

  @Test
  void takesAThingBackToWhereItStood() {
    String meeting = meeting();
    decide("officer", meeting, tag(meeting), "CONFIRM");
    String confirmed = latestDecision(meeting);
    undo("officer", meeting, confirmed)
        .then()
        .statusCode(200)
        .body("review", equalTo("UNREVIEWED"))
        .body("confirmedBy", nullValue());
    as("viewer").get("/api/v1/" + meeting).then().body("review", equalTo("UNREVIEWED"));
    as("officer")
        .get("/api/v1/decisions?thing=" + id(meeting))
        .then()
        .body("items.decision", contains("UNDO", "CONFIRM"))
        .body("items[0].undoes", equalTo(confirmed))
        .body("items[0].reason", equalTo("a slip"))
        .body("items[1].undoneBy", equalTo(latestDecision(meeting)));
  }

  @Test
  void goesBackOneDecisionAfterTheOther() {
    String meeting = meeting();
    decide("officer", meeting, tag(meeting), "CONFIRM");
    String first = latestDecision(meeting);
    decide("approver", meeting, tag(meeting), "REJECT");
    String second = latestDecision(meeting);
    undo("officer", meeting, first)
        .then()
        .statusCode(409)
        .body("type", endsWith("/undo-refused"))
        .body("detail", containsString("approver"));
    undo("approver", meeting, second).then().body("review", equalTo("CONFIRMED"));
    undo("officer", meeting, first).then().body("review", equalTo("UNREVIEWED"));
  }

  @Test
  void isRefusedASecondTime() {
    String meeting = meeting();
    decide("officer", meeting, tag(meeting), "REJECT");
    String rejected = latestDecision(meeting);
    undo("officer", meeting, rejected).then().statusCode(200);
    undo("officer", meeting, rejected).then().statusCode(409);
    undo("officer", meeting, latestDecision(meeting))
        .then()
        .statusCode(409)
        .body("type", endsWith("/undo-refused"));
  }

  @Test
  void isForWhoeverDecidedOrAnApprover() {
    String meeting = meeting();
    decide("approver", meeting, tag(meeting), "REJECT");
    String rejected = latestDecision(meeting);
    undo("officer", meeting, rejected).then().statusCode(403);
    undo("viewer", meeting, rejected).then().statusCode(403);
    undo("administrator", meeting, rejected).then().statusCode(200);
  }

  @Test
  void takesASignedPaperBackToItsFirstConfirmation() {
    String paper = signedPaper();
    decide("officer", paper, tag(paper), "CONFIRM");
    decide("approver", paper, tag(paper), "CONFIRM");
    undo("approver", paper, latestDecision(paper))
        .then()
        .body("review", equalTo("UNREVIEWED"))
        .body("confirmedBy", equalTo("officer"));
    decide("officer", paper, tag(paper), "CONFIRM").then().statusCode(409);
    decide("approver", paper, tag(paper), "CONFIRM").then().body("review", equalTo("CONFIRMED"));
  }

  @Test
  void asksForTheVersionOfTheThing() {
    String meeting = meeting();
    decide("officer", meeting, tag(meeting), "CONFIRM");
    String path = "/api/v1/decisions/" + latestDecision(meeting) + "/undo";
    as("officer").contentType(ContentType.JSON).body("{}").post(path).then().statusCode(428);
    as("officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"99\"")
        .body("{}")
        .post(path)
        .then()
        .statusCode(412);
    assertThat(as("viewer").get("/api/v1/" + meeting).<String>path("review"))
        .isEqualTo("CONFIRMED");
  }

  @Test
  void doesNotFindADecisionThatIsNone() {
    as("officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body("{}")
        .post("/api/v1/decisions/" + UUID.randomUUID() + "/undo")
        .then()
        .statusCode(404);
  }
}
