package org.caunoi.catalog.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.merge.Regrouped.id;
import static org.caunoi.catalog.merge.Regrouped.list;
import static org.caunoi.catalog.merge.Regrouped.merge;
import static org.caunoi.catalog.merge.Regrouped.partnership;
import static org.caunoi.catalog.merge.Regrouped.post;
import static org.caunoi.catalog.merge.Regrouped.refused;
import static org.caunoi.catalog.merge.Regrouped.see;
import static org.caunoi.catalog.merge.Regrouped.shown;
import static org.caunoi.catalog.merge.Regrouped.thing;
import static org.caunoi.catalog.merge.Regrouped.town;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.reading.Dispatches.deliver;
import static org.caunoi.catalog.reading.Dispatches.meeting;
import static org.caunoi.catalog.reading.Dispatches.signing;
import static org.caunoi.catalog.reading.Dispatches.with;
import static org.caunoi.catalog.typing.Desk.decide;
import static org.caunoi.catalog.typing.Desk.edit;
import static org.caunoi.catalog.typing.Desk.type;
import static org.caunoi.catalog.typing.Desk.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.caunoi.catalog.locality.DeliveredGazetteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Merging and splitting localities. Every test types one of Norway of its own. */
@QuarkusTest
class LocalityRegroupingTest {

  @Inject DeliveredGazetteer delivered;

  @AfterEach
  void restore() throws SQLException {
    delivered.restore();
  }

  @Test
  void whatNamesItFollowsAndComesBack() {
    List<String> gazetteerBefore = delivered.lines();
    String twin = town("Bergen Test");
    List<String> gazetteerWithTwin = delivered.lines();
    String first = deliver(signing("2017-03-04", twin, 1));
    String second = deliver(meeting("2017-05-06", "no-bergen"));
    String activity = thing("activities", twin, first);
    String paper = thing("agreements", twin, first);
    decide("officer", activity, "CONFIRM").statusCode(200);
    String office =
        typed("organisations", "{\"name\": \"Cảng Bergen\", \"ofLocalityId\": \"" + twin + "\"}");
    String relation = partnership(twin, "FRIENDSHIP");
    String unit =
        typed(
            "localities",
            """
            {"level": "COMMUNE", "country": "NO", "parentId": "%s", "nameVi": "Phố Test",
             "nameEn": "Test Quarter"}
            """
                .formatted(twin));
    Map<String, Object> activityBefore = shown(activity);
    Map<String, Object> paperBefore = shown(paper);
    Map<String, Object> twinBefore = shown("localities/" + twin);

    merge(twin, "no-bergen").statusCode(200).body("form", equalTo("MERGE"));

    see("localities/" + twin)
        .body("mergedInto", equalTo("no-bergen"))
        .body("withdrawn", equalTo(true));
    see("localities/no-bergen").body("names.text", hasItems("Bergen Test", "Na uy Bergen Test"));
    assertThat(delivered.lines()).noneMatch(line -> line.contains("\"id\":\"" + twin + "\""));
    see(activity)
        .body("review", equalTo("CONFIRMED"))
        .body("partners.localityId", contains("no-bergen"));
    for (String asked : List.of("no-bergen", twin)) {
      list("activities", asked).body("items.evidence.articleId.flatten()", hasItems(first, second));
      list("partnerships", asked).body("items.id", hasItem(id(relation)));
      isFoundBy(asked, id(paper));
    }
    see("organisations/" + office).body("ofLocalityId", equalTo("no-bergen"));
    see("localities/" + unit).body("parent.id", equalTo("no-bergen"));
    // A reader that still has the older gazetteer names it as before.
    deliver(first, "1.1.0", signing("2017-03-04", twin, 1));
    String late = deliver(meeting("2017-05-06", twin));
    list("activities", "no-bergen")
        .body(
            "items.find { it.startDate == '2017-05-06' }.evidence.articleId",
            containsInAnyOrder(second, late));
    edit(activity, "{\"outcome\": \"Agreed\"}").statusCode(200);

    post("localities/" + twin, "merge/undo", Map.of("reason", "two cities")).statusCode(200);

    see(activity).body("outcome", equalTo("Agreed"));
    assertThat(withoutOutcome(shown(activity))).isEqualTo(withoutOutcome(activityBefore));
    assertThat(shown(paper)).isEqualTo(paperBefore);
    assertThat(shown("localities/" + twin)).isEqualTo(twinBefore);
    list("activities", twin).body("items.id", contains(id(activity)));
    see("organisations/" + office).body("ofLocalityId", equalTo(twin));
    see("localities/" + unit).body("parent.id", equalTo(twin));
    see(relation).body("partner.id", equalTo(twin));
    assertThat(delivered.lines()).containsAll(gazetteerBefore).containsAll(gazetteerWithTwin);
    see("localities/" + twin + "/regroupings")
        .body("items.undoneBy", contains("officer"))
        .body("items.undoReason", contains("two cities"));
  }

  private static void isFoundBy(String partner, String paper) {
    list("agreements", partner).body("items.id", hasItem(paper));
    as("viewer")
        .get("/api/v1/search?scope=all&kind=AGREEMENT&q=bergen&partner=" + partner)
        .then()
        .body("items.id", hasItem(paper));
    as("officer")
        .get("/api/v1/queue?scope=all&kind=AGREEMENT&partner=" + partner)
        .then()
        .body("items.id", hasItem(paper))
        .body("items.find { it.id == '" + paper + "' }.why", not(hasItem("NEW_PARTNER")));
  }

  private static Map<String, Object> withoutOutcome(Map<String, Object> shown) {
    shown.keySet().remove("outcome");
    return shown;
  }

  @Test
  void articlesOnWhatWasTypedOfItFindItInTheOther() {
    String twin = town("Tromso Test");
    String activity =
        typed(
            "activities",
            """
            {"type": "MEETING", "act": "HELD", "startDate": "2014-03-04",
             "home": [{"localityId": "vn-ha-noi"}], "partners": [{"localityId": "%s"}]}
            """
                .formatted(twin));
    merge(twin, "no-stavanger").statusCode(200);
    String article = deliver(meeting("2014-03-04", "no-stavanger"));
    see("activities/" + activity).body("evidence.articleId", contains(article));
    post("localities/" + twin, "merge/undo", Map.of()).statusCode(200);
    see("activities/" + activity).body("partners.localityId", contains(twin));
  }

  @Test
  void splitsWhatWasTakenForOneAndNoReadingUndoesIt() {
    String other = town("Drammen Test");
    String first = deliver(meeting("2016-03-04", "no-bergen"));
    String second = deliver(meeting("2016-05-06", "no-bergen"));
    String stays = thing("activities", "no-bergen", first);
    String goes = thing("activities", "no-bergen", second);
    refused(
        post(
            "localities/no-bergen",
            "split",
            Map.of("things", List.of("00000000-0000-7000-8000-000000000000"), "into", other)),
        "do not name it");
    post("localities/no-bergen", "split", Map.of("things", List.of(id(goes)), "into", other))
        .statusCode(200)
        .body("source", equalTo(other));
    list("activities", other).body("items.id", contains(id(goes)));
    list("activities", "no-bergen").body("items.id", hasItem(id(stays)));
    deliver(
        second, "1.1.0", with(meeting("2016-05-06", "no-bergen"), a -> a.put("confidence", 0.5)));
    see(goes).body("partners.localityId", contains(other));
    post("localities/" + other, "split/undo", Map.of()).statusCode(200);
    list("activities", other).body("items", hasSize(0));
    see(goes).body("partners.localityId", contains("no-bergen"));
    deliver(second, "1.2.0", meeting("2016-05-06", "no-bergen"));
    see(goes).body("partners.localityId", contains("no-bergen"));
  }

  @Test
  void showsWhatMayBeTheSame() {
    String twin =
        type(
                "localities?duplicates=accept",
                """
                {"level": "CITY", "country": "NO", "parentId": "no", "nameVi": "Bergen",
                 "nameEn": "Bergen"}
                """)
            .statusCode(201)
            .extract()
            .path("id");
    see("localities/" + twin + "/candidates").body("items.id", contains("no-bergen"));
  }
}
