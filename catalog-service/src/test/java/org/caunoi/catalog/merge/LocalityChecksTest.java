package org.caunoi.catalog.merge;

import static org.caunoi.catalog.merge.Regrouped.merge;
import static org.caunoi.catalog.merge.Regrouped.post;
import static org.caunoi.catalog.merge.Regrouped.refused;
import static org.caunoi.catalog.merge.Regrouped.see;
import static org.caunoi.catalog.merge.Regrouped.town;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.reading.Dispatches.agreement;
import static org.caunoi.catalog.reading.Dispatches.deliver;
import static org.caunoi.catalog.reading.Dispatches.meeting;
import static org.caunoi.catalog.reading.Dispatches.with;
import static org.caunoi.catalog.typing.Desk.edit;
import static org.caunoi.catalog.typing.Desk.tag;
import static org.caunoi.catalog.typing.Desk.type;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.caunoi.catalog.locality.DeliveredGazetteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Localities that cannot be merged, or not yet. Every test types some of Norway of its own. */
@QuarkusTest
class LocalityChecksTest {

  @Inject DeliveredGazetteer delivered;

  @AfterEach
  void restore() throws SQLException {
    delivered.restore();
  }

  private static JsonNode party(String locality) {
    return agreement("2017-01-02", locality, 1).at("/parties/1");
  }

  @Test
  void refusesWhatIsWrongAndSaysWhatToDo() {
    String twin = town("Oslo Test");
    String other = town("Oslo Other");
    refused(merge(twin, twin), "Choose another");
    refused(merge(twin, "no-r-03"), "correct the one that is wrong first");
    refused(merge(twin, "pt-porto"), "correct the one that is wrong first");
    refused(merge("no", "se"), "Countries are given");
    refused(merge("vn-ha-noi", "vn-da-nang"), "");
    merge(twin, "no-such-place").statusCode(404);
    post("localities/" + twin, "merge", Map.of()).statusCode(400);
    deliver(with(meeting("2017-01-02", twin), one -> one.putArray("home").add(party("no-oslo"))));
    refused(merge(twin, "no-oslo"), "opposite sides");
    as("officer")
        .contentType("application/json")
        .header("If-Match", tag("localities/" + other))
        .body("{\"successors\": [\"" + twin + "\"], \"on\": \"2020-01-01\"}")
        .post("/api/v1/localities/" + other + "/succession")
        .then()
        .statusCode(200);
    refused(merge(other, twin), "succeeds the other");
    refused(merge(twin, other), "succeeds the other");
    refused(post("localities/" + twin, "merge/undo", Map.of()), "no merge or split");
    as("officer")
        .contentType("application/json")
        .body(Map.of("into", "no-oslo"))
        .post("/api/v1/localities/" + twin + "/merge")
        .then()
        .statusCode(428);
  }

  @Test
  void mergesOnceAndInOrder() {
    String one = town("Stavanger Test");
    String two = town("Stavanger Other");
    merge(one, two).statusCode(200);
    merge(two, "no-stavanger").statusCode(200);
    see("localities/" + one).body("mergedInto", equalTo("no-stavanger"));
    refused(merge(one, "no-stavanger"), "part of another one");
    refused(post("localities/" + one, "merge/undo", Map.of()), "undo that first");
    type(
            "activities",
            "{\"type\": \"MEETING\", \"act\": \"HELD\", \"home\": [{\"localityId\": \"vn-ha-noi\"}],"
                + " \"partners\": [{\"localityId\": \""
                + one
                + "\"}]}")
        .statusCode(422)
        .body("errors.code", hasItem("merged-into"))
        .body("errors.detail", hasItem("no-stavanger"));
    edit("localities/" + one, "{\"nameVi\": \"X\"}").statusCode(409);
    post("localities/" + two, "merge/undo", Map.of()).statusCode(200);
    see("localities/" + one).body("mergedInto", equalTo(two));
    post("localities/" + one, "merge/undo", Map.of()).statusCode(200);
    see("localities/" + one).body("mergedInto", nullValue()).body("withdrawn", equalTo(false));
  }
}
