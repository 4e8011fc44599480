package org.caunoi.catalog.review;

import static org.caunoi.catalog.reading.Deliveries.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caunoi.catalog.reading.Deliveries;

/** Delivers things and decides on them, as tests of reviews do. */
public final class Reviewing {

  private Reviewing() {}

  public static String fact(String things, ObjectNode reading, String condition) {
    String article = Deliveries.deliver(reading);
    return as("viewer")
        .get("/api/v1/" + things + "?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path(
            "items.find { it.evidence.any { e -> e.articleId == '"
                + article
                + "' } && "
                + condition
                + " }.id");
  }

  public static Response decide(String user, String thing, String ifMatch, String verdict) {
    var request = as(user).contentType(ContentType.JSON);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request
        .body("{\"decision\": \"" + verdict + "\", \"reason\": \"as said\"}")
        .post("/api/v1/" + thing + "/decision");
  }

  /** The statuses of an officer's and an approver's decision on the same state of a thing. */
  public static List<Integer> decideAtOnce(String thing, String verdict) {
    String tag = tag(thing);
    List<CompletableFuture<Integer>> both =
        Stream.of("officer", "approver")
            .map(
                user ->
                    CompletableFuture.supplyAsync(
                        () -> decide(user, thing, tag, verdict).statusCode()))
            .toList();
    return both.stream().map(CompletableFuture::join).toList();
  }

  public static String tag(String thing) {
    return as("viewer").get("/api/v1/" + thing).getHeader("ETag");
  }

  public static String meeting() {
    return "activities/"
        + fact("activities", Deliveries.meeting("2030-01-02", "vn-ha-noi", "fr-paris"), "true");
  }

  public static String signedPaper() {
    return "agreements/" + fact("agreements", Deliveries.sample(1), "!it.background");
  }

  /** The id at the end of {@code activities/…}. */
  public static String id(String thing) {
    return thing.substring(thing.indexOf('/') + 1);
  }

  public static int version(String thing) {
    return as("viewer").get("/api/v1/" + thing).path("version");
  }

  /** The id of the latest decision on a thing. */
  public static String latestDecision(String thing) {
    return as("officer").get("/api/v1/decisions?thing=" + id(thing)).path("items[0].id");
  }

  public static Response undo(String user, String thing, String decision) {
    return as(user)
        .contentType(ContentType.JSON)
        .header("If-Match", tag(thing))
        .body("{\"reason\": \"a slip\"}")
        .post("/api/v1/decisions/" + decision + "/undo");
  }

  public static Map<String, Object> item(String kind, String thing, String verdict) {
    return Map.of("kind", kind, "id", id(thing), "version", version(thing), "decision", verdict);
  }

  public static Response decideMany(String user, List<Map<String, Object>> items) {
    return as(user)
        .contentType(ContentType.JSON)
        .body(Map.of("items", items))
        .post("/api/v1/decisions");
  }
}
