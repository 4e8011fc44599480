package org.caunoi.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.reading.Deliveries.delivery;
import static org.caunoi.catalog.reading.Dispatches.meeting;
import static org.caunoi.catalog.reading.Dispatches.official;
import static org.caunoi.catalog.reading.Dispatches.published;
import static org.caunoi.catalog.reading.Dispatches.signing;
import static org.caunoi.catalog.reading.Dispatches.with;
import static org.caunoi.catalog.typing.Desk.decide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caunoi.catalog.digest.Sha256;
import org.junit.jupiter.api.Test;

/** F19: the same register comes out in whatever order deliveries come, and however often. */
@QuarkusTest
class AnyOrderTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> THINGS =
      List.of("activities", "agreements", "commitments", "milestones");

  /**
   * What differs between two runs that have the same outcome; links are compared by their number.
   */
  private static final List<String> LEFT_OUT =
      List.of(
          "id",
          "officialId",
          "organisationId",
          "version",
          "createdAt",
          "changedAt",
          "activityId",
          "nameVi",
          "nameEn");

  /**
   * Articles that reach from one event to the next: days apart with and without officials in
   * common, hosts of two ranks, a day without a year, papers that differ in number, planned ones.
   */
  private static Map<String, ObjectNode> articles(String partner) {
    Map<String, ObjectNode> articles = new TreeMap<>();
    String chair = "Chủ tịch UBND thành phố";
    for (int day = 3; day < 8; day++) {
      ObjectNode reading = meeting("2018-09-0" + day, partner);
      with(reading, official(day % 2 == 0 ? "Trần Văn Một" : "Lê Thị Hai", chair, "HOST"));
      with(reading, official("Phạm Văn Ba", "Giám đốc Sở", "PARTICIPANT"));
      articles.put("day" + day, published(reading, "2018-09-1" + day));
    }
    articles.put(
        "secretary",
        with(meeting("2018-09-05", partner), official("Vũ Thị Tư", "Bí thư Thành ủy", "HOST")));
    articles.put("bare", meeting("2018-09-05", partner));
    articles.put("district", Deliveries.meeting("2018-09-05", "vn-ba-dinh", partner));
    articles.put("other", Deliveries.meeting("2018-09-05", "vn-da-nang", partner));
    articles.put("print", with(meeting(null, partner), one -> one.put("dateNoYear", "--09-05")));
    articles.put("six", published(signing("2018-09-06", partner, 6), "2018-09-07"));
    articles.put("seven", published(signing("2018-09-06", partner, 7), "2018-09-06"));
    articles.put("eight", published(signing("2018-09-07", partner, 8), "2018-09-08"));
    ObjectNode named = meeting("2020-05-06", partner);
    ((ArrayNode) named.get("agreements"))
        .add(Dispatches.agreement("2018", partner, 1).put("background", true));
    articles.put("named", named);
    ObjectNode planned = signing("2018-09-06", partner, 1);
    Dispatches.activity(planned).put("act", "PLANNED");
    ((ObjectNode) planned.at("/agreements/0")).put("status", "TO_BE_SIGNED").putNull("signedDate");
    articles.put("planned", published(planned, "2018-09-01"));
    return articles;
  }

  /** Earlier readings of some of these articles, which say something else. */
  private static Map<String, ObjectNode> earlier(String partner) {
    return Map.of(
        "bare", meeting("2018-09-04", partner),
        "six", signing("2018-09-07", partner, 8),
        "day3", meeting("2018-09-05", partner),
        "print", meeting("2018-09-06", partner));
  }

  private record Sent(String article, ObjectNode delivery) {}

  private static List<Sent> deliveries(String partner) {
    List<Sent> all = new ArrayList<>();
    articles(partner).forEach((name, reading) -> all.add(sent(partner, name, "2.0.0", reading)));
    earlier(partner).forEach((name, reading) -> all.add(sent(partner, name, "1.0.0", reading)));
    return all;
  }

  private static Sent sent(String partner, String name, String version, ObjectNode reading) {
    reading.put("readerVersion", version);
    ((ObjectNode) reading.get("article")).put("title", name);
    // In the order of the names, whatever the partner: the order of articles decides ties.
    String order = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
    return new Sent((order + Sha256.of(partner)).substring(0, 64), delivery(reading));
  }

  private static void put(Sent sent) {
    Deliveries.putOfHaNoi(sent.article(), sent.delivery()).then().statusCode(200);
  }

  /** The facts with a partner, without what may differ; articles by their titles. */
  private static List<String> register(String partner) {
    List<String> facts = new ArrayList<>();
    for (String thing : THINGS) {
      String page =
          as("viewer")
              .get("/api/v1/" + thing + "?scope=all&limit=200&partner=" + partner)
              .asString();
      try {
        JSON.readTree(page.replace(partner, "PARTNER"))
            .get("items")
            .forEach(fact -> facts.add(thing + " " + bare(fact)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(page, e);
      }
    }
    Collections.sort(facts);
    return facts;
  }

  private static JsonNode bare(JsonNode node) {
    if (node.isArray()) {
      ArrayNode bare = JSON.createArrayNode();
      node.forEach(one -> bare.add(bare(one)));
      return bare;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode bare = JSON.createObjectNode();
    node.properties()
        .forEach(
            field -> {
              switch (field.getKey()) {
                case "agreements", "activities" ->
                    bare.put(field.getKey(), field.getValue().size());
                case "articleId" -> bare.put("articleId", field.getValue().isNull());
                default -> {
                  if (!LEFT_OUT.contains(field.getKey())) {
                    bare.set(field.getKey(), bare(field.getValue()));
                  }
                }
              }
            });
    return bare;
  }

  private static void sendShuffled(String partner, long seed) {
    List<Sent> sent = new ArrayList<>();
    for (int times = 0; times < 3; times++) {
      sent.addAll(deliveries(partner));
    }
    Collections.shuffle(sent, new Random(seed));
    sent.forEach(AnyOrderTest::put);
  }

  private static void sendByTwoReplicas(String partner, long seed) throws Exception {
    ExecutorService replicas = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int replica = 0; replica < 2; replica++) {
        long own = seed + replica;
        done.add(replicas.submit(() -> sendShuffled(partner, own)));
      }
      for (Future<?> one : done) {
        one.get();
      }
    } finally {
      replicas.shutdownNow();
    }
  }

  @Test
  void theSameRegisterComesOutInAnyOrder() {
    List<String> partners = List.of("de-munich", "de-hamburg", "de-cologne");
    deliveries("de-munich").stream()
        .filter(sent -> sent.delivery().at("/reading/readerVersion").asText().equals("2.0.0"))
        .forEach(AnyOrderTest::put);
    List<String> clean = register("de-munich");
    assertThat(clean).hasSizeBetween(8, 20);
    for (int i = 1; i < partners.size(); i++) {
      sendShuffled(partners.get(i), i);
      assertThat(register(partners.get(i))).isEqualTo(clean);
    }
  }

  @Test
  void theSameRegisterComesOutOfTwoReplicasAtOnce() throws Exception {
    sendShuffled("de-dresden", 1);
    List<String> clean = register("de-dresden");
    for (String partner : List.of("de-bremen")) {
      sendByTwoReplicas(partner, partner.length());
      assertThat(register(partner)).isEqualTo(clean);
    }
  }

  @Test
  void whatIsConfirmedStaysSoInAnyOrder() throws Exception {
    List<List<String>> registers = new ArrayList<>();
    for (String partner : List.of("de-nuremberg", "de-dortmund")) {
      deliveries(partner).stream()
          .filter(sent -> List.of("bare", "six").contains(title(sent)))
          .filter(sent -> sent.delivery().at("/reading/readerVersion").asText().equals("2.0.0"))
          .forEach(AnyOrderTest::put);
      List<String> ids =
          as("viewer").get("/api/v1/activities?scope=all&partner=" + partner).path("items.id");
      ids.forEach(id -> decide("officer", "activities/" + id, "CONFIRM").statusCode(200));
      sendByTwoReplicas(partner, partner.length());
      registers.add(register(partner));
    }
    assertThat(registers.get(0))
        .filteredOn(fact -> fact.contains("\"review\":\"CONFIRMED\""))
        .hasSize(2);
    assertThat(registers).containsOnly(registers.get(0));
  }

  private static String title(Sent sent) {
    return sent.delivery().at("/reading/article/title").asText();
  }
}
