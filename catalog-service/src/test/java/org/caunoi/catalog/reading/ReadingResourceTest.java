package org.caunoi.catalog.reading;

import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.reading.Deliveries.delivery;
import static org.caunoi.catalog.reading.Deliveries.put;
import static org.caunoi.catalog.reading.Deliveries.sample;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingResourceTest {

  @Test
  void takesTheFiveSamples() {
    for (int number = 0; number < 5; number++) {
      String id = Deliveries.newArticleId();
      put(id, delivery(sample(number)))
          .then()
          .statusCode(200)
          .body("articleId", equalTo(id))
          .body("outcome", equalTo("APPLIED"));
    }
  }

  @Test
  void hasOneEffectHoweverOftenItComes() {
    String id = Deliveries.newArticleId();
    ObjectNode delivery = delivery(sample(1));
    put(id, delivery).then().body("outcome", equalTo("APPLIED"));
    put(id, delivery).then().statusCode(200).body("outcome", equalTo("UNCHANGED"));
    put(id, delivery).then().statusCode(200).body("outcome", equalTo("UNCHANGED"));
    as("viewer").get("/api/v1/articles/" + id).then().body("version", equalTo(0));
  }

  @Test
  void answersAnOlderReadingAndChangesNothing() {
    String id = Deliveries.newArticleId();
    ObjectNode newer = delivery(sample(1));
    ((ObjectNode) newer.get("reading")).put("readerVersion", "1.10.0");
    ObjectNode older = delivery(sample(0));
    ((ObjectNode) older.get("reading")).put("readerVersion", "1.9.2");
    put(id, newer).then().body("outcome", equalTo("APPLIED"));
    put(id, older).then().statusCode(200).body("outcome", equalTo("OLDER"));
    as("viewer")
        .get("/api/v1/articles/" + id)
        .then()
        .body("title", equalTo("Hà Nội - Quảng Châu"))
        .body("readerVersion", equalTo("1.10.0"));
  }

  @Test
  void saysWhereAReadingBreaksItsSchema() {
    ObjectNode reading = sample(0);
    ((ObjectNode) reading.get("activities").get(0)).put("type", "PICNIC").remove("home");
    put(Deliveries.newArticleId(), delivery(reading))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("https://caunoi.org/problems/unprocessable"))
        .body("errors.pointer", hasItem("/reading/activities/0/type"))
        .body("errors.code", hasItem("schema-required"));
  }

  @Test
  void refusesDatesAndIndexesThatPointNowhere() {
    ObjectNode reading = sample(1);
    ((ObjectNode) reading.get("activities").get(0)).put("startDate", "2024-02-30");
    ((ObjectNode) reading.get("activities").get(1)).putArray("agreements").add(2);
    ((ObjectNode) reading.get("commitments").get(0)).put("activity", 9);
    put(Deliveries.newArticleId(), delivery(reading))
        .then()
        .statusCode(422)
        .body("errors.code", contains("no-such-date", "no-such-index", "no-such-index"));
  }

  @Test
  void refusesTimesBeyondTheCalendar() {
    ObjectNode delivery = delivery(sample(0));
    delivery.put("fetchedAt", "+1000000000-12-31T23:59:59Z");
    delivery.put("readAt", "+300000-01-01T00:00:00Z");
    delivery.put("givenPublishedOn", "+999999999-12-31");
    ((ObjectNode) delivery.at("/reading/article")).put("publishedOn", "+999999999-01-01");
    put(Deliveries.newArticleId(), delivery)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            contains("/fetchedAt", "/readAt", "/givenPublishedOn", "/reading/article/publishedOn"));
  }

  @Test
  void takesAnActivityThatSaysNothingOfItsDate() {
    ObjectNode reading = Deliveries.meeting(null, "vn-ha-noi", "be-brussels");
    ((ObjectNode) reading.at("/activities/0")).remove("dateBasis");
    Deliveries.deliver(reading);
    as("viewer")
        .get("/api/v1/activities?partner=be-brussels")
        .then()
        .body("items[0].dateBasis", equalTo("NONE"));
  }

  @Test
  void takesNamesOfAnyLength() {
    String name =
        "Sở "
            + new Random(7)
                .ints(4_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    ObjectNode reading = Deliveries.meeting("2013-02-03", "vn-ha-noi", "be-brussels");
    ObjectNode activity = (ObjectNode) reading.at("/activities/0");
    activity.withArray("partners").addObject().put("name", name).put("level", "ORGANISATION");
    activity
        .withArray("officials")
        .addObject()
        .put("name", name)
        .putNull("title")
        .put("side", "HOME")
        .put("role", "HOST");
    put(Deliveries.newArticleId(), delivery(reading)).then().statusCode(200);
  }

  @Test
  void refusesTextThatTheDatabaseCannotKeep() {
    ObjectNode reading = sample(0);
    ((ObjectNode) reading.get("article")).put("title", "a\0b");
    put(Deliveries.newArticleId(), delivery(reading))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/reading/article/title"));
  }

  @Test
  void refusesAnArticleIdOfAnotherForm() {
    put("seed", delivery(sample(0))).then().statusCode(400);
  }

  @Test
  void isForTheIngestServiceOnly() {
    as("administrator")
        .contentType("application/json")
        .body(delivery(sample(0)).toString())
        .put("/api/v1/articles/" + Deliveries.newArticleId() + "/reading")
        .then()
        .statusCode(403);
  }

  @Test
  void keepsAnUnknownLocalityAsAFlaggedName() {
    String id = Deliveries.deliver(Deliveries.meeting("2019-05-06", "vn-ha-noi", "xx-atlantis"));
    as("viewer")
        .get("/api/v1/articles/" + id)
        .then()
        .body("warnings.code", hasItem("unknown-locality"));
    as("viewer")
        .get("/api/v1/activities?from=2019-05-06&to=2019-05-06")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("items[0].partners[0].localityId", equalTo(null))
        .body("items[0].partners[0].name", equalTo("xx-atlantis"));
  }

  @Test
  void notesAReadingWithAnotherGazetteer() {
    String id = Deliveries.deliver(sample(0));
    as("viewer")
        .get("/api/v1/articles/" + id)
        .then()
        .body("warnings.code", hasItem("other-gazetteer"));
  }
}
