package org.caunoi.report.catalog;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What the register holds after the five sample articles, in the form of the catalogue's API
 * (src/test/resources/register).
 */
public final class SampleRegister {
  /** Reads and writes as the service does. */
  public static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private SampleRegister() {}

  /** All facts; the selection of a month is the brief's own work. */
  public static MonthFacts facts() {
    return facts("UNREVIEWED");
  }

  /** All facts, as if an officer had decided this on each. */
  public static MonthFacts facts(String review) {
    return new MonthFacts(
        items("activities", Activity.class, review),
        items("agreements", Agreement.class, review),
        items("commitments", Commitment.class, review),
        items("milestones", Milestone.class, review));
  }

  /** One list as JSON objects. */
  public static List<ObjectNode> json(String list, String review) {
    try (InputStream file =
        SampleRegister.class.getResourceAsStream("/register/" + list + ".json")) {
      ArrayNode items = (ArrayNode) JSON.readTree(file).get("items");
      items.forEach(item -> ((ObjectNode) item).put("review", review));
      return List.of(JSON.convertValue(items, ObjectNode[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fact of a type like a sample one, with some members set otherwise. */
  public static <T> T like(Object fact, Class<T> type, Map<String, ?> members) {
    ObjectNode node = JSON.valueToTree(fact);
    members.forEach((name, value) -> node.set(name, JSON.valueToTree(value)));
    return JSON.convertValue(node, type);
  }

  private static <T> List<T> items(String list, Class<T> type, String review) {
    return json(list, review).stream().map(item -> JSON.convertValue(item, type)).toList();
  }
}
