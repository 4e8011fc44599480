package org.caunoi.catalog.reading;

import static org.caunoi.catalog.reading.Dispatches.deliver;
import static org.caunoi.catalog.reading.Dispatches.meeting;
import static org.caunoi.catalog.reading.Dispatches.official;
import static org.caunoi.catalog.reading.Dispatches.with;
import static org.caunoi.catalog.typing.Desk.decide;
import static org.caunoi.catalog.typing.Desk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Articles on what people have decided. Every test has a partner city of its own. */
@QuarkusTest
class DecidedFactsTest {

  private static ObjectNode meetingOf(String day, String partner) {
    return with(meeting(day, partner), official("Trần Văn Một", "Chủ tịch UBND", "PARTICIPANT"));
  }

  private static ValidatableResponse list(String partner) {
    return read("activities?scope=all&partner=" + partner).statusCode(200);
  }

  private static String decided(String partner, String verdict) {
    String activity = "activities/" + list(partner).extract().path("items[0].id");
    decide("officer", activity, verdict).statusCode(200);
    return activity;
  }

  @Test
  void aConfirmedFactTakesFurtherEvidenceAndKeepsItsDecision() {
    String one = deliver(meeting("2019-03-04", "ua-horlivka"));
    String activity = decided("ua-horlivka", "CONFIRM");
    String two = deliver(meetingOf("2019-03-04", "ua-horlivka"));
    read(activity)
        .body("review", equalTo("CONFIRMED"))
        .body("officials", empty())
        .body("evidence.articleId", hasItems(one, two));
    list("ua-horlivka").body("items", hasSize(1));
  }

  @Test
  void whatContradictsADecisionIsShown() {
    deliver(meetingOf("2019-03-04", "ua-cherkasy"));
    String activity = decided("ua-cherkasy", "CONFIRM");
    String two = deliver(meetingOf("2019-03-05", "ua-cherkasy"));
    read(activity)
        .body("startDate", equalTo("2019-03-04"))
        .body("conflicts[0].values.value", contains("2019-03-04", "2019-03-05"))
        .body("conflicts[0].values.articleId", contains(null, two));
  }

  @Test
  void aRejectedFactDoesNotSwallowOtherArticles() {
    deliver(meeting("2019-03-04", "ua-chernihiv"));
    decided("ua-chernihiv", "REJECT");
    deliver(meeting("2019-03-04", "ua-chernihiv"));
    list("ua-chernihiv").body("items.review", containsInAnyOrder("REJECTED", "UNREVIEWED"));
  }
}
