package org.caunoi.catalog.merge;

import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.typing.Desk.typed;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.catalog.typing.Desk;

/** What the tests of merging and splitting do; a thing is {@code activities/…}. */
final class Regrouped {

  private Regrouped() {}

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

  /** Types a city of Norway. */
  static String town(String name) {
    return typed(
        "localities",
        """
        {"level": "CITY", "country": "NO", "parentId": "no", "nameVi": "%s", "nameEn": "%s",
         "names": [{"text": "Na uy %s", "language": "vi", "kind": "TRANSLITERATION"}]}
        """
            .formatted(name, name, name));
  }

  /** Merges a locality into another one. */
  static ValidatableResponse merge(String id, String into) {
    return post("localities/" + id, "merge", Map.of("into", into, "reason", "one city"));
  }

  /** Types a partnership of Hà Nội. */
  static String partnership(String partner, String kind) {
    return "partnerships/"
        + typed(
            "partnerships",
            """
            {"homeId": "vn-ha-noi", "partnerId": "%s", "kind": "%s", "status": "ACTIVE"}
            """
                .formatted(partner, kind));
  }

  /** It is refused, and says why. */
  static void refused(ValidatableResponse answer, String why) {
    answer
        .statusCode(409)
        .body("type", endsWith("/regrouping-refused"))
        .body("detail", containsString(why));
  }
}
