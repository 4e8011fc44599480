package org.caunoi.catalog.reading;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.caunoi.catalog.database.EmbeddedPostgres;
import org.caunoi.catalog.digest.Sha256;

/**
 * Readings as the ingest-service delivers them; every call makes an article of its own. Articles
 * that tell of the same become one fact, in whatever tests they are delivered: so every article is
 * of a commune of Hà Nội of its own, unless it is {@link #putOfHaNoi delivered as it is}.
 */
public final class Deliveries {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> COMMUNES = communes();
  private static final Map<String, String> COMMUNE_OF = new ConcurrentHashMap<>();
  private static final Map<String, AtomicInteger> TAKEN = new ConcurrentHashMap<>();

  private Deliveries() {}

  /** The id of an article that no other test has. */
  public static String newArticleId() {
    return Sha256.of(UUID.randomUUID().toString());
  }

  /** One of the five samples, read by hand. */
  public static ObjectNode sample(int number) {
    String file = "/readings/seed_00" + number + ".json";
    try (InputStream in = Deliveries.class.getResourceAsStream(file)) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A reading without any fact. */
  public static ObjectNode empty() {
    ObjectNode reading = sample(0);
    for (String list : new String[] {"activities", "agreements", "commitments", "milestones"}) {
      reading.putArray(list);
    }
    return reading;
  }

  /** A reading of one meeting of two localities. */
  public static ObjectNode meeting(String date, String home, String partner) {
    ObjectNode reading = empty();
    ((ArrayNode) reading.get("activities")).add(activity(date, home, partner));
    return reading;
  }

  /** A meeting of two localities; the date may be null. */
  public static ObjectNode activity(String date, String home, String partner) {
    ObjectNode activity = (ObjectNode) sample(0).get("activities").get(0);
    activity.put("startDate", date);
    activity.put("dateBasis", date == null ? "NONE" : "EXPLICIT");
    activity.putArray("officials");
    activity.putNull("place");
    ((ObjectNode) activity.get("home").get(0)).put("localityId", home).put("name", home);
    ((ObjectNode) activity.get("partners").get(0)).put("localityId", partner).put("name", partner);
    return activity;
  }

  /** The body of a delivery with the stamps of a first one. */
  public static ObjectNode delivery(ObjectNode reading) {
    ObjectNode delivery = JSON.createObjectNode();
    delivery.put("bytesSha256", "a".repeat(64));
    delivery.put("fetchedAt", "2026-11-01T00:00:00Z");
    delivery.put("readAt", "2026-11-01T00:00:01Z");
    delivery.set("reading", reading);
    return delivery;
  }

  /** Delivers with the ingest-service's key; Hà Nội becomes the commune of the article. */
  public static Response put(String articleId, ObjectNode delivery) {
    String partner = delivery.at("/reading/activities/0/partners/0").toString();
    String commune =
        COMMUNE_OF.computeIfAbsent(
            articleId,
            id ->
                COMMUNES.get(
                    TAKEN.computeIfAbsent(partner, key -> new AtomicInteger()).getAndIncrement()
                        % COMMUNES.size()));
    return put(articleId, delivery.toString().replace("\"vn-ha-noi\"", '"' + commune + '"'));
  }

  /** Delivers as it is. */
  public static Response putOfHaNoi(String articleId, ObjectNode delivery) {
    return put(articleId, delivery.toString());
  }

  private static Response put(String articleId, String delivery) {
    return given()
        .header("X-API-Key", EmbeddedPostgres.INGEST_KEY)
        .contentType(ContentType.JSON)
        .body(delivery)
        .put("/api/v1/articles/" + articleId + "/reading");
  }

  /** Delivers the first reading of a new article and returns its id. */
  public static String deliver(ObjectNode reading) {
    String id = newArticleId();
    put(id, delivery(reading)).then().statusCode(200);
    return id;
  }

  /** A request by one of the accounts. */
  public static RequestSpecification as(String user) {
    return given().auth().preemptive().basic(user, EmbeddedPostgres.PASSWORD);
  }

  private static List<String> communes() {
    try (InputStream in = Deliveries.class.getResourceAsStream("/gazetteer/localities.ndjson")) {
      List<String> ids = new ArrayList<>();
      for (JsonNode locality : JSON.readerFor(JsonNode.class).<JsonNode>readValues(in).readAll()) {
        if (locality.path("parentId").asText().equals("vn-ha-noi")
            && locality.path("level").asText().equals("COMMUNE")) {
          ids.add(locality.path("id").asText());
        }
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
