package org.caunoi.catalog.reading;

import static org.caunoi.catalog.reading.Dispatches.deliver;
import static org.caunoi.catalog.reading.Dispatches.meeting;
import static org.caunoi.catalog.reading.Dispatches.signing;
import static org.caunoi.catalog.typing.Desk.decide;
import static org.caunoi.catalog.typing.Desk.edit;
import static org.caunoi.catalog.typing.Desk.read;
import static org.caunoi.catalog.typing.Desk.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Articles on what an officer has typed already. Every test has a Bulgarian city of its own. */
@QuarkusTest
class TypedStatementsTest {

  private static String meetingTyped(String date, String partner) {
    return typed(
        "activities",
        """
        {"type": "MEETING", "act": "HELD", "startDate": "%s", "outcome": "Typed",
         "home": [{"localityId": "vn-ha-noi"}], "partners": [{"localityId": "%s"}]}
        """
            .formatted(date, partner));
  }

  private static ValidatableResponse list(String things, String partner) {
    return read(things + "?scope=all&limit=200&partner=" + partner).statusCode(200);
  }

  @Test
  void anArticleIsFurtherEvidenceOfWhatWasTyped() {
    String activity = meetingTyped("2013-03-04", "bg-sofia");
    String first = deliver(meeting("2013-03-04", "bg-sofia"));
    String second = deliver(meeting("2013-03-04", "bg-sofia"));
    deliver(first, "1.0.0", meeting("2013-03-04", "bg-sofia"));
    list("activities", "bg-sofia").body("items.id", contains(activity));
    read("activities/" + activity)
        .body("evidence.articleId", containsInAnyOrder(first, second))
        .body("outcome", equalTo("Typed"))
        .body("review", equalTo("UNREVIEWED"))
        .body("statements.by", contains("officer"));
    decide("officer", "activities/" + activity, "CONFIRM").statusCode(200);
    String third = deliver(meeting("2013-03-04", "bg-sofia"));
    read("activities/" + activity)
        .body("review", equalTo("CONFIRMED"))
        .body("evidence.articleId", hasItem(third));
    // Read better it tells of another day, and of something else with it.
    deliver(third, "1.1.0", meeting("2013-07-08", "bg-sofia"));
    read("activities/" + activity).body("evidence.articleId", not(hasItem(third)));
    list("activities", "bg-sofia").body("items", hasSize(2));
  }

  @Test
  void otherDaysAndPartnersStayApart() {
    String activity = meetingTyped("2013-03-04", "bg-varna");
    deliver(meeting("2013-03-06", "bg-varna"));
    deliver(meeting("2013-03-04", "bg-burgas"));
    read("activities/" + activity).body("evidence", empty());
    list("activities", "bg-varna").body("items", hasSize(2));
  }

  @Test
  void whatIsEditedIsMatchedAsItIsNow() {
    String activity = meetingTyped("2013-03-04", "bg-rousse");
    edit("activities/" + activity, "{\"startDate\": \"2013-05-06\"}").statusCode(200);
    String article = deliver(meeting("2013-05-06", "bg-rousse"));
    read("activities/" + activity).body("evidence.articleId", contains(article));
    deliver(meeting("2013-03-04", "bg-rousse"));
    list("activities", "bg-rousse").body("items", hasSize(2));
  }

  @Test
  void whatWasTypedBesideSomethingAlikeIsAnotherOne() {
    String first = deliver(meeting("2013-03-04", "bg-pazardzhik"));
    String body =
        """
        {"type": "MEETING", "act": "HELD", "startDate": "2013-03-04",
         "home": [{"localityId": "vn-ha-noi"}], "partners": [{"localityId": "bg-pazardzhik"}]}
        """;
    String activity = typed("activities?duplicates=accept", body);
    String second = deliver(meeting("2013-03-04", "bg-pazardzhik"));
    read("activities/" + activity).body("evidence", empty());
    edit("activities/" + activity, "{\"outcome\": \"Another one\"}").statusCode(200);
    String third = deliver(meeting("2013-03-04", "bg-pazardzhik"));
    read("activities/" + activity).body("evidence", empty());
    list("activities", "bg-pazardzhik")
        .body("items", hasSize(2))
        .body("items.evidence.articleId.flatten()", containsInAnyOrder(first, second, third));
  }

  @Test
  void whatWasRejectedAttractsNothing() {
    String activity = meetingTyped("2013-03-04", "bg-plovdiv");
    decide("officer", "activities/" + activity, "REJECT").statusCode(200);
    deliver(meeting("2013-03-04", "bg-plovdiv"));
    read("activities/" + activity).body("evidence", empty());
    list("activities", "bg-plovdiv").body("items", hasSize(2));
  }

  @Test
  void aTypedPaperIsContradictedByItsArticles() {
    String paper =
        typed(
            "agreements",
            """
            {"kind": "MOU", "status": "SIGNED", "signedDate": "2013-03-04", "count": 2,
             "parties": [{"localityId": "vn-ha-noi"}, {"localityId": "bg-pleven"}]}
            """);
    String article = deliver(signing("2013-03-04", "bg-pleven", 3));
    list("agreements", "bg-pleven").body("items.id", contains(paper));
    read("agreements/" + paper)
        .body("count", equalTo(2))
        .body("evidence.articleId", hasItem(article))
        .body("conflicts.field", contains("count"))
        .body("conflicts[0].values.value", containsInAnyOrder("2", "3"));
    list("activities", "bg-pleven").body("items[0].agreements", contains(paper));
  }

  @Test
  void aTypedMilestoneIsFoundByItsYear() {
    String milestone =
        typed(
            "milestones",
            """
            {"kind": "FOUNDED", "text": "Kết nghĩa", "year": 1978,
             "parties": [{"localityId": "vn-ha-noi"}, {"localityId": "bg-stara-zagora"}]}
            """);
    ObjectNode reading = Deliveries.empty();
    ObjectNode read = reading.withArray("milestones").addObject();
    read.put("kind", "FOUNDED").put("text", "đã kết nghĩa năm 1978").put("year", 1978);
    read.putNull("ordinal").putNull("foundedYear").put("confidence", 0.9).putArray("rules");
    read.set("parties", signing("2013-03-04", "bg-stara-zagora", 1).at("/agreements/0/parties"));
    read.set("evidence", meeting("2013-03-04", "bg-stara-zagora").at("/activities/0/evidence"));
    String article = deliver(reading);
    read("milestones/" + milestone)
        .body("evidence.articleId", hasItem(article))
        .body("text", equalTo("Kết nghĩa"));
    list("milestones", "bg-stara-zagora").body("items.id", contains(milestone));
  }
}
