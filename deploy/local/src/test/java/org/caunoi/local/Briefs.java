package org.caunoi.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.caunoi.local.service.ServiceName;

/** The briefs of a running house, and how they were when it had just read its samples. */
final class Briefs {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final House house;
  private final Map<String, Pdf> firstDrafts = new HashMap<>();

  Briefs(House house) throws IOException {
    this.house = house;
    for (JsonNode brief : list()) {
      String id = brief.path("id").asText();
      firstDrafts.put(name(brief), document(id));
    }
  }

  private Iterable<JsonNode> list() throws IOException {
    URI report = house.running().addresses().service(ServiceName.REPORT);
    return house.running().api("viewer").list(report.resolve("/api/v1/briefs?limit=200"));
  }

  private static String name(JsonNode brief) {
    return brief.path("periodStart").asText().substring(0, 7)
        + " "
        + brief.path("language").asText();
  }

  Pdf firstDraft(String month, String language) {
    Pdf draft = firstDrafts.get(month + " " + language);
    if (draft == null) {
      throw new AssertionError("no brief of " + month + " in " + language + ": " + firstDrafts);
    }
    return draft;
  }

  JsonNode find(String month, String language) throws IOException {
    for (JsonNode brief : list()) {
      if (name(brief).equals(month + " " + language)) {
        return brief;
      }
    }
    throw new AssertionError("no brief of " + month + " in " + language);
  }

  /** Waits until a brief has followed the register. */
  JsonNode await(String month, String language, Predicate<JsonNode> state)
      throws IOException, LaunchException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    JsonNode brief = find(month, language);
    while (!state.test(brief)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the brief did not follow: " + brief);
      }
      house.pause(Duration.ofMillis(250));
      brief = find(month, language);
    }
    return brief;
  }

  Pdf document(String id) throws IOException {
    Response answer =
        house.as("viewer", ServiceName.REPORT).get("/briefs/{id}/document", Map.of("id", id));
    if (answer.statusCode() != 200) {
      throw new AssertionError("document of " + id + ": " + answer.asString());
    }
    return Pdf.of(answer.asByteArray());
  }

  /** One step of a brief on its way out: review or release. */
  Response step(String account, JsonNode brief, String step, Map<String, ?> body) {
    return house
        .as(account, ServiceName.REPORT)
        .header("If-Match", "\"" + brief.path("version").asText() + "\"")
        .contentType("application/json")
        .body(body)
        .post("/briefs/{id}/{step}", Map.of("id", brief.path("id").asText(), "step", step));
  }
}
