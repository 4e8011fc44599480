package org.caunoi.catalog.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Delivers readings as fast as four senders can, each of another article with other people. */
final class DeliveryLoad {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SENDERS = 4;

  /** The first ones show how code gets compiled, the last ones what lasts. */
  private static final int WINDOWS = 8;

  private final PackagedService service;
  private final List<String> partners;
  private final List<String> countries;

  DeliveryLoad(PackagedService service, Connection database) throws SQLException {
    this.service = service;
    this.partners =
        LargeRegister.texts(
            database,
            "select partner_id from partner_fact where length(partner_id) < 36 group by 1"
                + " order by count(*) desc, 1 limit 300");
    this.countries =
        LargeRegister.texts(
            database, "select id from locality where level = 'COUNTRY' and id <> 'vn' order by id");
  }

  /** One line per window, so that a slowing down would show. */
  void run(int secondsPerWindow) throws Exception {
    AtomicInteger done = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger number = new AtomicInteger();
    long end = System.nanoTime() + WINDOWS * secondsPerWindow * 1_000_000_000L;
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    for (int i = 0; i < SENDERS; i++) {
      senders.submit(
          () -> {
            while (System.nanoTime() < end) {
              int next = number.incrementAndGet();
              int status = service.deliver(articleId(next), body(next));
              (status == 200 ? done : failed).incrementAndGet();
            }
            return null;
          });
    }
    senders.shutdown();
    int before = 0;
    for (int window = 1; window <= WINDOWS; window++) {
      if (!senders.awaitTermination(secondsPerWindow, TimeUnit.SECONDS)) {
        service.watchHeap();
      }
      int now = done.get();
      System.out.printf(
          "readings delivered, window %d of %d s: %.0f/s, failed %d%n",
          window, secondsPerWindow, (now - before) / (double) secondsPerWindow, failed.get());
      before = now;
    }
    if (!senders.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("A delivery takes longer than a minute");
    }
  }

  private static String articleId(int number) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(("bench" + number).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  /** One of the five samples, with days, partners and people of its own. */
  private String body(int number) throws IOException {
    Random random = new Random(number);
    ObjectNode reading = sample(number % 5);
    int years = random.nextInt(16);
    Told told = new Told(-365 * years - random.nextInt(365), " " + random.nextInt(3000), random);
    ObjectNode delivery = JSON.createObjectNode();
    delivery.put("bytesSha256", "a".repeat(64));
    delivery.put("fetchedAt", "2026-11-01T00:00:00Z");
    delivery.put("readAt", "2026-11-01T00:00:01Z");
    delivery.set("reading", elsewhere(reading, told));
    return delivery.toString();
  }

  /** How an article differs from its sample: it tells of other days, people and partners. */
  private final class Told {
    private final int days;
    private final String suffix;
    private final Random random;
    private final Map<String, String> partner = new HashMap<>();

    private Told(int days, String suffix, Random random) {
      this.days = days;
      this.suffix = suffix;
      this.random = random;
    }

    private String date(String date) {
      LocalDate day = LocalDate.parse(date + "2000-01-01".substring(date.length()));
      return day.plusDays(days).toString().substring(0, date.length());
    }

    private String locality(String id) {
      List<String> others = id.length() == 2 ? countries : partners;
      return id.startsWith("vn")
          ? id
          : partner.computeIfAbsent(id, old -> others.get(random.nextInt(others.size())));
    }
  }

  private static JsonNode elsewhere(JsonNode node, Told told) {
    node.forEach(child -> elsewhere(child, told));
    if (node instanceof ObjectNode thing) {
      boolean isPerson = thing.has("role") && thing.hasNonNull("name");
      for (String field : List.of("localityId", "ofLocalityId")) {
        change(thing, field, told::locality);
      }
      for (String field : List.of("publishedOn", "startDate", "endDate", "signedDate")) {
        change(thing, field, told::date);
      }
      if (isPerson) {
        change(thing, "name", name -> name + told.suffix);
      }
      if (thing.hasNonNull("modality")) {
        change(thing, "text", text -> text + told.suffix);
      }
      if (thing.hasNonNull("year")) {
        thing.put("year", thing.get("year").asInt() + told.days / 365);
      }
    }
    return node;
  }

  private static void change(ObjectNode thing, String field, UnaryOperator<String> change) {
    if (thing.hasNonNull(field)) {
      thing.put(field, change.apply(thing.get(field).asText()));
    }
  }

  private static ObjectNode sample(int number) throws IOException {
    try (InputStream in =
        DeliveryLoad.class.getResourceAsStream("/readings/seed_00" + number + ".json")) {
      return (ObjectNode) JSON.readTree(in);
    }
  }
}
