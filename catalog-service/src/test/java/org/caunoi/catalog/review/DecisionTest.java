package org.caunoi.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.review.Reviewing.decide;
import static org.caunoi.catalog.review.Reviewing.decideAtOnce;
import static org.caunoi.catalog.review.Reviewing.fact;
import static org.caunoi.catalog.review.Reviewing.meeting;
import static org.caunoi.catalog.review.Reviewing.signedPaper;
import static org.caunoi.catalog.review.Reviewing.tag;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.reading.Deliveries;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionTest {

  @Test
  void oneOfficerConfirmsAMeeting() {
    String meeting = meeting();
    Response response = decide("officer", meeting, tag(meeting), "CONFIRM");
    response
        .then()
        .statusCode(200)
        .body("review", equalTo("CONFIRMED"))
        .body("confirmedBy", equalTo("officer"));
    assertThat(response.getHeader("ETag")).isEqualTo(tag(meeting));
  }

  @Test
  void aDecisionCanBeReversedAndLeavesATrace() {
    String meeting = meeting();
    decide("officer", meeting, tag(meeting), "CONFIRM").then().statusCode(200);
    decide("approver", meeting, tag(meeting), "REJECT")
        .then()
        .statusCode(200)
        .body("review", equalTo("REJECTED"))
        .body("confirmedBy", nullValue());
    List<Decision> trace = Decision.on(UUID.fromString(meeting.substring(11)));
    assertThat(trace).extracting(one -> one.decidedBy).containsExactly("officer", "approver");
    assertThat(trace)
        .extracting(one -> one.reviewAfter)
        .containsExactly(Review.CONFIRMED, Review.REJECTED);
    assertThat(trace).extracting(one -> one.reason).containsOnly("as said");
  }

  @Test
  void refusesADecisionThatChangesNothing() {
    String meeting = meeting();
    decide("officer", meeting, tag(meeting), "REJECT").then().statusCode(200);
    decide("officer", meeting, tag(meeting), "REJECT")
        .then()
        .statusCode(409)
        .body("type", endsWith("/already-decided"));
  }

  @Test
  void asksForTheVersionThatIsDecidedOn() {
    String meeting = meeting();
    decide("officer", meeting, null, "CONFIRM").then().statusCode(428);
    decide("officer", meeting, "\"99\"", "CONFIRM").then().statusCode(412);
  }

  @Test
  void viewersAndServicesDoNotDecide() {
    String meeting = meeting();
    decide("viewer", meeting, tag(meeting), "CONFIRM").then().statusCode(403);
  }

  @Test
  void takesOnlyVerdictsAndReasonsThatCanBeKept() {
    String meeting = meeting();
    for (String body :
        new String[] {
          "{\"decision\": 1}",
          "{\"decision\": \"REJECT\", \"decision\": \"CONFIRM\"}",
          "{\"decision\": \"REJECT\", \"reason\": \"a\\u0000b\"}",
          "{\"decision\": \"REJECT\", \"reason\": \"a\\ud800b\"}"
        }) {
      as("officer")
          .contentType(ContentType.JSON)
          .header("If-Match", tag(meeting))
          .body(body)
          .post("/api/v1/" + meeting + "/decision")
          .then()
          .statusCode(400);
    }
    as("viewer").get("/api/v1/" + meeting).then().body("review", equalTo("UNREVIEWED"));
  }

  @Test
  void anUnknownFactIsNotFound() {
    decide("officer", "activities/" + UUID.randomUUID(), "\"0\"", "CONFIRM").then().statusCode(404);
  }

  @Test
  void ofTwoOfficersAtOnceOneIsTooLate() {
    String meeting = meeting();
    assertThat(decideAtOnce(meeting, "CONFIRM")).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void aSignedPaperTakesASecondPerson() {
    String paper = signedPaper();
    decide("officer", paper, tag(paper), "CONFIRM")
        .then()
        .statusCode(200)
        .body("review", equalTo("UNREVIEWED"))
        .body("confirmedBy", equalTo("officer"));
    decide("officer", paper, tag(paper), "CONFIRM")
        .then()
        .statusCode(409)
        .body("type", endsWith("/second-person-required"));
    decide("approver", paper, tag(paper), "CONFIRM")
        .then()
        .statusCode(200)
        .body("review", equalTo("CONFIRMED"))
        .body("confirmedBy", equalTo("approver"));
  }

  @Test
  void anAdministratorAloneIsNotEnoughForASignedPaper() {
    String paper = signedPaper();
    decide("administrator", paper, tag(paper), "CONFIRM")
        .then()
        .body("review", equalTo("UNREVIEWED"));
    decide("administrator", paper, tag(paper), "CONFIRM").then().statusCode(409);
    decide("officer", paper, tag(paper), "CONFIRM").then().statusCode(409);
  }

  @Test
  void aBackgroundMentionTakesOnePerson() {
    String paper = "agreements/" + fact("agreements", Deliveries.sample(1), "it.background");
    decide("officer", paper, tag(paper), "CONFIRM")
        .then()
        .statusCode(200)
        .body("review", equalTo("CONFIRMED"));
  }

  @Test
  void confirmingAnActivityLeavesItsAgreementsAlone() {
    String article = Deliveries.deliver(Deliveries.sample(2));
    String told = "items.find { it.evidence.any { e -> e.articleId == '" + article + "' } && ";
    String signing =
        as("viewer").get("/api/v1/activities?limit=200").path(told + "it.type == 'SIGNING' }.id");
    String paper = as("viewer").get("/api/v1/activities/" + signing).path("agreements[0]");
    decide("officer", "activities/" + signing, tag("activities/" + signing), "CONFIRM")
        .then()
        .statusCode(200);
    as("viewer")
        .get("/api/v1/agreements/" + paper)
        .then()
        .body("review", equalTo("UNREVIEWED"))
        .body("confirmedBy", nullValue());
  }

  @Test
  void peopleAndOrganisationsAreDecidedOnToo() {
    Deliveries.deliver(Deliveries.sample(4));
    for (String things : new String[] {"officials", "organisations"}) {
      String id = as("viewer").get("/api/v1/" + things).path("items[0].id");
      String thing = things + "/" + id;
      String verdict =
          "CONFIRMED".equals(as("viewer").get("/api/v1/" + thing).path("review"))
              ? "REJECT"
              : "CONFIRM";
      decide("officer", thing, tag(thing), verdict).then().statusCode(200);
    }
  }
}
