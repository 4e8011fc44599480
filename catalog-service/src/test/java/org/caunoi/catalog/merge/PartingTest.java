package org.caunoi.catalog.merge;

import static org.caunoi.catalog.merge.Regrouped.id;
import static org.caunoi.catalog.merge.Regrouped.list;
import static org.caunoi.catalog.merge.Regrouped.post;
import static org.caunoi.catalog.merge.Regrouped.see;
import static org.caunoi.catalog.merge.Regrouped.thing;
import static org.caunoi.catalog.reading.Dispatches.deliver;
import static org.caunoi.catalog.reading.Dispatches.meeting;
import static org.caunoi.catalog.reading.Dispatches.official;
import static org.caunoi.catalog.reading.Dispatches.with;
import static org.caunoi.catalog.typing.Desk.decide;
import static org.caunoi.catalog.typing.Desk.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People and organisations that were taken for one, or for two. */
@QuarkusTest
class PartingTest {

  private static ObjectNode meetingWith(String date, String city, String organisation) {
    return with(
        meeting(date, city),
        activity ->
            ((ObjectNode) activity.get("partners").get(0))
                .putNull("localityId")
                .put("ofLocalityId", city)
                .put("name", organisation)
                .put("level", "ORGANISATION"));
  }

  private static String organisation(String activity) {
    return "organisations/" + see(activity).extract().path("partners[0].organisationId");
  }

  private static String host(String activity) {
    return "officials/" + see(activity).extract().path("officials[0].officialId");
  }

  @Test
  void factsOfAMergedOrganisationAreFoundByTheOneThatStays() {
    String first = deliver(meetingWith("2015-03-04", "fi-turku", "Đại học Turku"));
    String second = deliver(meetingWith("2015-05-06", "fi-turku", "Trường Turku"));
    String one = thing("activities", "fi-turku", first);
    String two = thing("activities", "fi-turku", second);
    String left = organisation(one);
    String gone = organisation(two);
    post(gone, "merge", Map.of("into", id(left))).statusCode(200);
    list("activities", id(left)).body("items.id", containsInAnyOrder(id(one), id(two)));
    list("activities", id(gone)).body("items.id", containsInAnyOrder(id(one), id(two)));
    see(two).body("partners.organisationId", contains(id(left)));
    String typed =
        typed(
            "activities",
            """
            {"type": "MEETING", "act": "HELD", "startDate": "2015-01-02",
             "home": [{"localityId": "vn-ha-noi"}], "partners": [{"organisationId": "%s"}]}
            """
                .formatted(id(gone)));
    see("activities/" + typed).body("partners.organisationId", contains(id(left)));
    decide("officer", "activities/" + typed, "REJECT").statusCode(200);
    String late = deliver(meetingWith("2015-07-08", "fi-turku", "Trường Turku"));
    String three = thing("activities", id(left), late);
    post(gone, "merge/undo", Map.of()).statusCode(200);
    list("activities", id(left)).body("items.id", containsInAnyOrder(id(one), typed));
    list("activities", id(gone)).body("items.id", containsInAnyOrder(id(two), id(three)));
    see(three).body("partners.organisationId", contains(id(gone)));
  }

  @Test
  void splitsAnOrganisationIntoANewOneAndBack() {
    String first = deliver(meetingWith("2015-03-04", "fi-espoo", "Hội Hữu nghị"));
    String second = deliver(meetingWith("2015-05-06", "fi-espoo", "Hội Hữu nghị"));
    String one = thing("activities", "fi-espoo", first);
    String two = thing("activities", "fi-espoo", second);
    String both = organisation(one);
    post(both, "split", Map.of("facts", List.of(id(one), id(two))))
        .statusCode(409)
        .body("detail", containsString("At least one fact must be left"));
    post(both, "split", Map.of("facts", List.of(UUID.randomUUID())))
        .statusCode(409)
        .body("detail", containsString("do not name it"));
    String off =
        "organisations/"
            + post(both, "split", Map.of("facts", List.of(id(two)), "reason", "two of one name"))
                .statusCode(200)
                .extract()
                .path("source");
    see(off).body("name", equalTo("Hội Hữu nghị")).body("review", equalTo("UNREVIEWED"));
    list("activities", id(off)).body("items.id", contains(id(two)));
    deliver(second, "1.1.0", meetingWith("2015-05-07", "fi-espoo", "Hội Hữu nghị"));
    see(two).body("startDate", equalTo("2015-05-07"));
    see(two).body("partners.organisationId", contains(id(off)));
    post(off, "split/undo", Map.of()).statusCode(200).body("undoneBy", equalTo("officer"));
    list("activities", id(both)).body("items.id", containsInAnyOrder(id(one), id(two)));
    see(both + "/regroupings").body("items", hasSize(1));
    deliver(second, "1.2.0", meetingWith("2015-05-08", "fi-espoo", "Hội Hữu nghị"));
    see(two).body("partners.organisationId", contains(id(both)));
  }

  @Test
  void splitsAnOfficialIntoOneWhoIsThere() {
    String first =
        deliver(
            with(meeting("2015-03-04", "fi-oulu"), official("Lê Văn Trùng", "Chủ tịch", "HOST")));
    String second =
        deliver(
            with(meeting("2015-05-06", "fi-oulu"), official("Lê Văn Trùng", "Vụ trưởng", "HOST")));
    String third =
        deliver(with(meeting("2015-07-08", "fi-oulu"), official("Lê V. Trùng", "Bí thư", "HOST")));
    String two = thing("activities", "fi-oulu", second);
    String both = host(thing("activities", "fi-oulu", first));
    String there = host(thing("activities", "fi-oulu", third));
    post(both, "split", Map.of("facts", List.of(id(two)), "into", id(both))).statusCode(409);
    post(both, "split", Map.of("facts", List.of(id(two)), "into", id(there))).statusCode(200);
    see(there).body("positions.title", containsInAnyOrder("Vụ trưởng", "Bí thư"));
    see(both).body("positions.title", contains("Chủ tịch"));
    post(there, "split/undo", Map.of()).statusCode(200);
    see(there).body("positions.title", contains("Bí thư"));
    see(both).body("positions.title", containsInAnyOrder("Chủ tịch", "Vụ trưởng"));
  }

  @Test
  void saysWhyASplitCannotBeUndone() {
    String first =
        deliver(with(meeting("2015-03-04", "fi-vantaa"), official("Trần Đôi", "Chủ tịch", "HOST")));
    String second =
        deliver(
            with(meeting("2015-05-06", "fi-vantaa"), official("Trần Đôi", "Vụ trưởng", "HOST")));
    String both = host(thing("activities", "fi-vantaa", first));
    String two = thing("activities", "fi-vantaa", second);
    String off =
        "officials/"
            + post(both, "split", Map.of("facts", List.of(id(two)))).extract().path("source");
    decide("officer", off, "CONFIRM").statusCode(200);
    post(off, "split/undo", Map.of())
        .statusCode(409)
        .body("detail", containsString("merge it by hand"));
    post(off, "merge", Map.of("into", id(both))).statusCode(409);
    decide("officer", both, "CONFIRM").statusCode(200);
    post(off, "merge", Map.of("into", id(both))).statusCode(200);
    see(two).body("officials.officialId", hasItem(id(both)));
    see(off).body("review", equalTo("MERGED")).body("mergedInto", not(id(off)));
  }
}
