package org.caunoi.catalog.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.typing.Desk.decide;
import static org.caunoi.catalog.typing.Desk.edit;
import static org.caunoi.catalog.typing.Desk.read;
import static org.caunoi.catalog.typing.Desk.tag;
import static org.caunoi.catalog.typing.Desk.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caunoi.catalog.Caller;
import org.caunoi.catalog.reading.Deliveries;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditingTest {

  private static String visit(String partner, String date) {
    return "activities/" + typed("activities", TypingTest.visit(partner, date));
  }

  private static String paper(String partner, String status, String date) {
    return "agreements/" + typed("agreements", TypingTest.paper(partner, status, date));
  }

  @Test
  void keepsWhatWasThereBefore() {
    String visit = visit("it-turin", "2021-03-04");
    edit(visit, "{\"startDate\": \"2021-03-05\", \"outcome\": null, \"reason\": \"Theo công văn\"}")
        .statusCode(200)
        .body("startDate", equalTo("2021-03-05"))
        .body("edits", hasSize(1))
        .body("edits[0].field", equalTo("startDate"))
        .body("edits[0].before", equalTo("2021-03-04"))
        .body("edits[0].after", equalTo("2021-03-05"))
        .body("edits[0].by", equalTo("officer"))
        .body("edits[0].reason", equalTo("Theo công văn"))
        .body("delegationSize", equalTo(12));
    edit(visit, "{\"partners\": [{\"localityId\": \"it-genoa\", \"name\": \"Genova\"}]}")
        .statusCode(200)
        .body("edits[1].before[0].localityId", equalTo("it-turin"))
        .body("edits[1].after[0].name", equalTo("Genova"))
        .body("home", hasSize(1));
    read("activities?partner=it-genoa").body("items.startDate", contains("2021-03-05"));
    read("activities?partner=it-turin").body("items", empty());
  }

  @Test
  void anEditThatChangesNothingLeavesNoTrace() {
    String visit = visit("it-bologna", "2021-03-04");
    String tag = tag(visit);
    edit(visit, "{\"delegationSize\": 12, \"partners\": [{\"localityId\": \"it-bologna\"}]}")
        .statusCode(200)
        .header("ETag", tag)
        .body("edits", empty());
  }

  @Test
  void asksForTheVersionThatIsEdited() {
    String visit = visit("it-verona", "2021-03-04");
    edit("officer", visit, "*", "{\"outcome\": \"x\"}").statusCode(428);
    edit("officer", visit, "\"99\"", "{\"outcome\": \"x\"}").statusCode(412);
    edit("viewer", visit, tag(visit), "{\"outcome\": \"x\"}").statusCode(403);
  }

  @Test
  void takesMergePatchesOfKnownMembersOnly() {
    String visit = visit("it-padova", "2021-03-04");
    edit(visit, "{\"ours\": false}")
        .statusCode(400)
        .body("errors.pointer", contains("/ours"))
        .body("errors.code", contains("unknown-member"));
    edit(visit, "{\"statement\": \"x\"}").statusCode(400);
    edit(visit, "{\"delegationSize\": -1}").statusCode(400);
    edit(visit, "{\"delegationSize\": \"many\"}").statusCode(400);
    edit(visit, "{\"type\": null}").statusCode(400).body("errors.pointer", contains("/type"));
    edit(visit, "{\"home\": []}").statusCode(400).body("errors.pointer", contains("/home"));
    edit(visit, "{\"reason\": 1}").statusCode(400).body("errors.pointer", contains("/reason"));
    edit(visit, "[]").statusCode(400);
    edit(visit, "{").statusCode(400);
    edit(visit, "{\"endDate\": \"2021-03-01\"}")
        .statusCode(422)
        .body("errors.code", contains("ends-before-it-starts"));
    Caller.as("officer")
        .contentType("application/json")
        .header("If-Match", tag(visit))
        .body("{\"outcome\": \"x\"}")
        .patch("/api/v1/" + visit)
        .then()
        .statusCode(415);
    edit("activities/00000000-0000-7000-8000-000000000000", "{}").statusCode(404);
  }

  @Test
  void aSignedPaperThatIsEditedWaitsForBothPeopleAgain() {
    String paper = paper("it-bari", "SIGNED", "2021-05-06");
    decide("officer", paper, "CONFIRM").body("review", equalTo("UNREVIEWED"));
    decide("approver", paper, "CONFIRM").body("review", equalTo("CONFIRMED"));
    edit(paper, "{\"sectors\": [\"TOURISM\"]}").body("review", equalTo("CONFIRMED"));
    edit(paper, "{\"signedDate\": \"2021-05-07\"}")
        .statusCode(200)
        .body("review", equalTo("UNREVIEWED"))
        .body("confirmedBy", nullValue());
    decide("administrator", paper, "CONFIRM").body("review", equalTo("UNREVIEWED"));
    decide("administrator", paper, "CONFIRM").statusCode(409);
    decide("approver", paper, "CONFIRM").body("review", equalTo("CONFIRMED"));
  }

  @Test
  void whatAnEditMakesAPaperTakesTwoPeople() {
    String paper = paper("it-catania", "PROPOSED", null);
    decide("officer", paper, "CONFIRM").body("review", equalTo("CONFIRMED"));
    edit(paper, "{\"status\": \"IN_FORCE\", \"validFrom\": \"2021-01-01\"}")
        .body("review", equalTo("UNREVIEWED"));
    decide("officer", paper, "CONFIRM").body("review", equalTo("UNREVIEWED"));
  }

  @Test
  void aReadFactThatAPersonEditedOnlyGainsEvidence() {
    ObjectNode reading = Deliveries.meeting("2013-02-03", "vn-ha-noi", "it-palermo");
    String article = Deliveries.newArticleId();
    Deliveries.put(article, Deliveries.delivery(reading)).then().statusCode(200);
    String meeting =
        "activities/"
            + Caller.as("viewer").get("/api/v1/activities?partner=it-palermo").path("items[0].id");
    edit(meeting, "{\"type\": \"CONFERENCE\"}").statusCode(200).body("evidence", hasSize(1));
    ObjectNode later = Deliveries.delivery(reading).put("fetchedAt", "2026-11-02T00:00:00Z");
    later.put("bytesSha256", "b".repeat(64));
    ((ObjectNode) reading.get("activities").get(0)).put("startDate", "2013-02-04");
    ((ObjectNode) reading.at("/activities/0/evidence/0")).put("quote", "Một câu khác");
    Deliveries.put(article, later).then().statusCode(200);
    read(meeting)
        .body("type", equalTo("CONFERENCE"))
        .body("startDate", equalTo("2013-02-03"))
        .body("evidence", hasSize(2))
        .body("review", equalTo("UNREVIEWED"));
    Deliveries.put(
            article,
            Deliveries.delivery(Deliveries.empty())
                .put("bytesSha256", "c".repeat(64))
                .put("fetchedAt", "2026-11-03T00:00:00Z"))
        .then()
        .statusCode(200);
    read(meeting).statusCode(200);
  }

  @Test
  void papersHangOnPapersWithoutACircle() {
    String parent = paper("it-modena", "SIGNED", "2021-05-06");
    String child = paper("it-parma", "SIGNED", "2021-05-06");
    String grandchild = paper("it-messina", "SIGNED", "2021-05-06");
    String under = "{\"parentId\": \"%s\"}";
    edit(child, under.formatted(parent.substring(11))).statusCode(200);
    edit(grandchild, under.formatted(child.substring(11))).statusCode(200);
    read(parent).body("children", contains(child.substring(11)));
    for (String circle : new String[] {parent, child, grandchild}) {
      edit(parent, under.formatted(circle.substring(11)))
          .statusCode(422)
          .body("errors.code", contains("cycle"));
    }
    edit(child, "{\"parentId\": null}").statusCode(200).body("parentId", nullValue());
  }

  @Test
  void aCommitmentShowsWhatFulfilledIt() {
    String visit = visit("it-trieste", "2021-03-04");
    String promise =
        "commitments/"
            + typed(
                "commitments",
                """
                {"side": "HOME", "modality": "AGREED", "text": "Mời đoàn sang thăm",
                 "activityId": "%s"}
                """
                    .formatted(visit.substring(11)));
    read(promise).body("saidOn", equalTo("2021-03-04")).body("state", equalTo("OPEN"));
    edit(
            promise,
            "{\"state\": \"DONE\", \"fulfilledBy\": {\"kind\": \"ACTIVITY\", \"id\": \"%s\"}}"
                .formatted(visit.substring(11)))
        .statusCode(200)
        .body("fulfilledBy.id", equalTo(visit.substring(11)))
        .body("edits.field", containsInAnyOrder("state", "fulfilledBy"));
    edit(
            promise,
            "{\"fulfilledBy\": {\"kind\": \"AGREEMENT\", \"id\": \"%s\"}}"
                .formatted(visit.substring(11)))
        .statusCode(422)
        .body("errors.pointer", contains("/fulfilledBy/id"));
    edit(promise, "{\"due\": \"2021-03-03\"}").statusCode(422);
    read("commitments?state=DONE&modality=AGREED&partner=it-trieste").body("items", hasSize(1));
  }

  @Test
  void organisationsHaveSuccessorsWithoutACircle() {
    String body = "{\"name\": \"%s\", \"ofLocalityId\": \"it-livorno\"}";
    String old = typed("organisations", body.formatted("Sở Cũ Livorno"));
    String next = typed("organisations", body.formatted("Sở Mới Livorno"));
    edit(
            "organisations/" + old,
            "{\"endedOn\": \"2025-06-30\", \"successorId\": \"%s\"}".formatted(next))
        .statusCode(200)
        .body("successorId", equalTo(next));
    edit("organisations/" + old, "{\"successorId\": \"%s\"}".formatted(old))
        .statusCode(422)
        .body("errors.code", contains("successor-of-itself"));
    edit("organisations/" + next, "{\"successorId\": \"%s\"}".formatted(old))
        .statusCode(422)
        .body("errors.code", contains("cycle"));
  }

  @Test
  void ofTwoEditsAtOnceOneIsKept() {
    String visit = visit("it-foggia", "2021-03-04");
    String tag = tag(visit);
    List<Integer> statuses =
        Stream.of("officer", "approver")
            .map(
                user ->
                    CompletableFuture.supplyAsync(
                        () ->
                            edit(user, visit, tag, "{\"outcome\": \"%s\"}".formatted(user))
                                .extract()
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    read(visit).body("edits", hasSize(1));
  }

  @Test
  void ofTwoOfficersOneIsTooLate() {
    String visit = visit("it-rimini", "2021-03-04");
    String stale = tag(visit);
    edit(visit, "{\"outcome\": \"Đã ký\"}").statusCode(200);
    edit("approver", visit, stale, "{\"outcome\": \"Chưa ký\"}")
        .statusCode(412)
        .body("type", endsWith("/stale"));
    read(visit).body("outcome", equalTo("Đã ký"));
  }
}
