package org.caunoi.catalog.merge;

import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.reading.Deliveries.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.catalog.reading.Deliveries;
import org.caunoi.catalog.typing.Desk;

/** What the tests of merging and splitting do; a thing is {@code activities/…}. */
final class Regrouped {

  private Regrouped() {}

  static String deliver(ObjectNode reading) {
    String article = Deliveries.newArticleId();
    deliver(article, "1.0.0", reading);
    return article;
  }

  static void deliver(String article, String readerVersion, ObjectNode reading) {
    reading.put("readerVersion", readerVersion);
    Deliveries.putOfHaNoi(article, delivery(reading)).then().statusCode(200);
  }

  /** The thing with this partner that an article supports. */
  static String thing(String things, String partner, String article) {
    String id =
        list(things, partner)
            .extract()
            .path("items.find { it.evidence.any { e -> e.articleId == '" + article + "' } }.id");
    return things + "/" + id;
  }

  static ValidatableResponse list(String things, String partner) {
    return as("viewer")
        .get("/api/v1/" + things + "?scope=all&limit=200&partner=" + partner)
        .then()
        .statusCode(200);
  }

  static ValidatableResponse see(String thing) {
    return as("viewer").get("/api/v1/" + thing).then().statusCode(200);
  }

  static ValidatableResponse post(String thing, String action, Map<String, ?> body) {
    return as("officer")
        .contentType(ContentType.JSON)
        .header("If-Match", Desk.tag(thing))
        .header("Accept-Language", "en")
        .body(body)
        .post("/api/v1/" + thing + "/" + action)
        .then();
  }

  static String id(String thing) {
    return thing.substring(thing.indexOf('/') + 1);
  }

  /** All that it shows, but its version, when it changed and what people edited. */
  static Map<String, Object> shown(String thing) {
    Map<String, Object> shown = new HashMap<>(see(thing).extract().path("$"));
    shown.keySet().removeAll(List.of("version", "changedAt", "edits"));
    return shown;
  }
}
