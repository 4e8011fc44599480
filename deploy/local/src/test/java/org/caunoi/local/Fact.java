package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Looks into facts as the catalogue's API gives them. */
final class Fact {

  private Fact() {}

  /** The only fact whose member is, or as a sentence holds, a value; "" stands for null. */
  static JsonNode one(List<JsonNode> facts, String member, String value) {
    List<JsonNode> found = all(facts, member, value);
    assertThat(found).as(member + " " + value).hasSize(1);
    return found.get(0);
  }

  static List<JsonNode> all(List<JsonNode> facts, String member, String value) {
    return facts.stream().filter(fact -> fits(fact.path(member), value)).toList();
  }

  private static boolean fits(JsonNode member, String value) {
    String text = member.isNull() ? "" : member.asText();
    return text.equals(value) || value.contains(" ") && text.contains(value) || isWord(text, value);
  }

  private static boolean isWord(String text, String word) {
    return text.contains(" ") && List.of(text.split("[ ,.]")).contains(word);
  }

  static List<String> localities(JsonNode fact, String side) {
    List<String> ids = new ArrayList<>();
    for (JsonNode party : fact.path(side)) {
      if (party.path("localityId").isTextual()) {
        ids.add(party.path("localityId").asText());
      }
    }
    return ids;
  }

  /** "name of locality" of each party that is an organisation. */
  static List<String> organisations(JsonNode fact, String side) {
    List<String> names = new ArrayList<>();
    for (JsonNode party : fact.path(side)) {
      if (party.path("organisationId").isTextual()) {
        names.add(party.path("name").asText() + " of " + party.path("ofLocalityId").asText());
      }
    }
    return names;
  }

  static List<String> officials(JsonNode fact) {
    return officials(fact, "side");
  }

  static List<String> roles(JsonNode fact) {
    return officials(fact, "role");
  }

  private static List<String> officials(JsonNode fact, String member) {
    List<String> officials = new ArrayList<>();
    for (JsonNode official : fact.path("officials")) {
      officials.add(official.path("name").asText() + " " + official.path(member).asText());
    }
    return officials;
  }
}
