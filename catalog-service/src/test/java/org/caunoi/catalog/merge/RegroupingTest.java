package org.caunoi.catalog.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.merge.Regrouped.id;
import static org.caunoi.catalog.merge.Regrouped.list;
import static org.caunoi.catalog.merge.Regrouped.post;
import static org.caunoi.catalog.merge.Regrouped.see;
import static org.caunoi.catalog.merge.Regrouped.shown;
import static org.caunoi.catalog.merge.Regrouped.thing;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.reading.Dispatches.deliver;
import static org.caunoi.catalog.reading.Dispatches.meeting;
import static org.caunoi.catalog.reading.Dispatches.official;
import static org.caunoi.catalog.reading.Dispatches.signing;
import static org.caunoi.catalog.reading.Dispatches.with;
import static org.caunoi.catalog.review.Reviewing.decide;
import static org.caunoi.catalog.review.Reviewing.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.reading.Deliveries;
import org.junit.jupiter.api.Test;

/** Merging and splitting by hand. Every test has a partner city of its own. */
@QuarkusTest
class RegroupingTest {

  private static ValidatableResponse merge(String thing, String into) {
    return post(thing, "merge", Map.of("into", id(into), "reason", "one event"));
  }

  @Test
  void mergesForGoodAndUndoesItAll() {
    String one = deliver(meeting("2018-03-04", "be-ghent"));
    String two = deliver(meeting("2018-04-05", "be-ghent"));
    String gone = thing("activities", "be-ghent", two);
    String left = thing("activities", "be-ghent", one);
    Map<String, Object> goneBefore = shown(gone);
    Map<String, Object> leftBefore = shown(left);
    merge(gone, left)
        .statusCode(200)
        .body("form", equalTo("MERGE"))
        .body("madeBy", equalTo("officer"));
    see(gone).body("review", equalTo("MERGED")).body("mergedInto", equalTo(id(left)));
    see(left)
        .body("evidence.articleId", containsInAnyOrder(one, two))
        .body("conflicts.field", contains("startDate"));
    deliver(two, "1.1.0", with(meeting("2018-04-06", "be-ghent"), a -> a.put("confidence", 0.5)));
    deliver(deliver(meeting("2018-03-04", "be-ghent")), "1.1.0", Deliveries.empty());
    list("activities", "be-ghent").body("items.id", contains(id(left)));
    deliver(two, "1.2.0", with(meeting("2018-04-05", "be-ghent"), a -> a.put("confidence", 0.9)));
    post(gone, "merge/undo", Map.of()).statusCode(200).body("undoneBy", equalTo("officer"));
    assertThat(shown(gone)).containsAllEntriesOf(without(goneBefore, "confidence"));
    assertThat(shown(left)).containsAllEntriesOf(without(leftBefore, "confidence"));
    see(left + "/regroupings").body("items", hasSize(1));
  }

  private static Map<String, Object> without(Map<String, Object> shown, String member) {
    Map<String, Object> rest = new HashMap<>(shown);
    rest.remove(member);
    return rest;
  }

  @Test
  void whatPeopleDecidedAndEditedSurvivesMergeAndUndo() {
    String one = deliver(meeting("2018-03-04", "be-antwerp"));
    String two = deliver(meeting("2018-04-05", "be-antwerp"));
    String left = thing("activities", "be-antwerp", one);
    String gone = thing("activities", "be-antwerp", two);
    decide("officer", left, tag(left), "CONFIRM").then().statusCode(200);
    merge(left, gone).statusCode(409).body("type", endsWith("/regrouping-refused"));
    Map<String, Object> goneBefore = shown(gone);
    merge(gone, left).statusCode(200);
    see(left)
        .body("review", equalTo("CONFIRMED"))
        .body("startDate", equalTo("2018-03-04"))
        .body("evidence.articleId", containsInAnyOrder(one, two));
    as("officer")
        .contentType("application/merge-patch+json")
        .header("If-Match", tag(left))
        .body("{\"outcome\": \"Agreed on a plan\"}")
        .patch("/api/v1/" + left)
        .then()
        .statusCode(200);
    post(gone, "merge/undo", Map.of("reason", "two events")).statusCode(200);
    see(left)
        .body("review", equalTo("CONFIRMED"))
        .body("outcome", equalTo("Agreed on a plan"))
        .body("evidence.articleId", contains(one));
    assertThat(shown(gone)).isEqualTo(goneBefore);
  }

  @Test
  void splitsForGoodAndPutsBack() {
    String one = deliver(meeting("2018-03-04", "be-bruges"));
    String two = deliver(meeting("2018-03-04", "be-bruges"));
    String both = thing("activities", "be-bruges", one);
    Map<String, Object> before = shown(both);
    post(both, "split", Map.of("articles", List.of(one, two))).statusCode(409);
    post(both, "split", Map.of("articles", List.of("0".repeat(64)))).statusCode(409);
    String off =
        "activities/"
            + post(both, "split", Map.of("articles", List.of(two)))
                .statusCode(200)
                .extract()
                .path("source");
    see(both).body("evidence.articleId", contains(one));
    see(off).body("evidence.articleId", contains(two)).body("review", equalTo("UNREVIEWED"));
    deliver(two, "1.1.0", with(meeting("2018-03-04", "be-bruges"), a -> a.put("confidence", 0.5)));
    list("activities", "be-bruges").body("items", hasSize(2));
    deliver(two, "1.2.0", with(meeting("2018-03-04", "be-bruges"), a -> a.put("confidence", 0.9)));
    post(off, "split/undo", Map.of()).statusCode(200);
    list("activities", "be-bruges").body("items.id", contains(id(both)));
    assertThat(without(shown(both), "confidence")).isEqualTo(without(before, "confidence"));
  }

  @Test
  void saysWhyItCannotBeUndone() {
    String one = thing("activities", "be-liege", deliver(meeting("2018-03-04", "be-liege")));
    String two = thing("activities", "be-liege", deliver(meeting("2018-04-05", "be-liege")));
    String three = thing("activities", "be-liege", deliver(meeting("2018-05-06", "be-liege")));
    post(one, "merge/undo", Map.of()).statusCode(409);
    merge(one, one).statusCode(409);
    merge(one, two).statusCode(200);
    merge(two, three).statusCode(200);
    see(one).body("mergedInto", equalTo(id(three)));
    merge(one, three).statusCode(409);
    post(one, "merge/undo", Map.of()).statusCode(409).body("detail", not(nullValue()));
    post(two, "merge/undo", Map.of()).statusCode(200);
    see(one).body("mergedInto", equalTo(id(two)));
    post(one, "merge/undo", Map.of()).statusCode(200);
    list("activities", "be-liege").body("items", hasSize(3));
  }

  @Test
  void activitiesFollowTheirPaperIntoAnother() {
    String one = deliver(signing("2018-03-04", "be-charleroi", 1));
    String two = deliver(signing("2018-06-07", "be-charleroi", 1));
    String left = thing("agreements", "be-charleroi", one);
    String gone = thing("agreements", "be-charleroi", two);
    merge(gone, left).statusCode(200);
    see(left).body("activities", hasSize(2)).body("count", equalTo(1));
    post(gone, "merge/undo", Map.of()).statusCode(200);
    see(left).body("activities", hasSize(1));
    see(gone).body("activities", hasSize(1));
  }

  @Test
  void onePersonWrittenInTwoWaysBecomesOne() {
    String first =
        deliver(
            with(
                meeting("2018-03-04", "be-mons"),
                official("Nguyễn Thị Hai Tên", "Chủ tịch UBND", "HOST")));
    String second =
        deliver(
            with(
                meeting("2018-04-05", "be-mons"),
                official("Bà Hai Tên", "Bí thư Thành ủy", "HOST")));
    String left = person(first);
    String gone = person(second);
    merge(gone, left).statusCode(200);
    see(left)
        .body("positions.title", containsInAnyOrder("Chủ tịch UBND", "Bí thư Thành ủy"))
        .body("evidence.articleId", containsInAnyOrder(first, second));
    deliver(
        second,
        "1.1.0",
        with(meeting("2018-04-06", "be-mons"), official("Bà Hai Tên", "Bí thư", "HOST")));
    see(gone).body("review", equalTo("MERGED")).body("mergedInto", equalTo(id(left)));
    see(left).body("positions.title", hasItem("Bí thư"));
    post(gone, "merge/undo", Map.of()).statusCode(200);
    see(left).body("positions.title", contains("Chủ tịch UBND"));
    see(gone).body("review", equalTo("UNREVIEWED"));
  }

  private static String person(String article) {
    String id =
        as("viewer")
            .get("/api/v1/" + thing("activities", "be-mons", article))
            .path("officials[0].officialId");
    return "officials/" + id;
  }

  @Test
  void showsWhatMayBeTheSame() {
    deliver(meeting("2018-03-04", "be-namur"));
    String other = deliver(meeting("2018-03-05", "be-namur"));
    String thing = thing("activities", "be-namur", other);
    see(thing + "/candidates").body("items", hasSize(1)).body("items[0].id", not(id(thing)));
  }

  @Test
  void needsIfMatchAndTheRoleAndAThing() {
    String one =
        thing("activities", "be-anderlecht", deliver(meeting("2018-03-04", "be-anderlecht")));
    Map<String, Object> body = Map.of("into", UUID.randomUUID());
    post(one, "merge", body).statusCode(404);
    post(one, "merge", Map.of()).statusCode(400);
    as("officer")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/" + one + "/merge")
        .then()
        .statusCode(428);
    as("officer")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"99\"")
        .body(body)
        .post("/api/v1/" + one + "/merge")
        .then()
        .statusCode(412);
  }

  @Test
  void listsWhatContradictsItselfUntilSomebodyDecides() {
    deliver(signing("2018-03-04", "be-kortrijk", 3));
    String two = deliver(signing("2018-03-04", "be-kortrijk", 4));
    String paper = thing("agreements", "be-kortrijk", two);
    String found = "items.findAll { it.id == '" + id(paper) + "' }";
    as("viewer")
        .get("/api/v1/conflicts?scope=all&limit=200")
        .then()
        .statusCode(200)
        .body(found, hasSize(1))
        .body(found + "[0].conflicts[0].values.value", containsInAnyOrder("3", "4"));
    decide("officer", paper, tag(paper), "CONFIRM").then().statusCode(200);
    as("viewer").get("/api/v1/conflicts?scope=all&limit=200").then().body(found, hasSize(0));
  }
}
