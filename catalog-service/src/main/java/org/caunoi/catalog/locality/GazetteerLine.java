package org.caunoi.catalog.locality;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A line of the gazetteer that people changed. */
final class GazetteerLine {
  // Coordinates keep their digits.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private GazetteerLine() {}

  /**
   * The line with a name more, everything else to the letter as it was: the name as the last one;
   * the same line when it has the name already.
   */
  static String with(String line, NewName name) {
    try {
      ObjectNode locality = (ObjectNode) JSON.readTree(line);
      ArrayNode names = (ArrayNode) locality.get("names");
      for (JsonNode known : names) {
        if (isSame(known, name)) {
          return line;
        }
      }
      add(names, name.text(), name.language(), name.kind(), name.risky());
      return JSON.writeValueAsString(locality);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A line of the gazetteer is not JSON: " + line, e);
    }
  }

  /** The line of a locality that people typed or edited, in the form of the file. */
  static String of(Locality locality) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", locality.id).put("level", locality.level.name());
    line.put("country", locality.country);
    put(line, "parentId", locality.parentId);
    ArrayNode identifiers = line.putArray("identifiers");
    locality.identifiers.forEach(
        one -> identifiers.addObject().put("scheme", one.scheme()).put("value", one.value()));
    ArrayNode names = line.putArray("names");
    locality.names.forEach(one -> add(names, one.text, one.language, one.kind, one.risky));
    if (locality.latitude != null && locality.longitude != null) {
      line.put("lat", locality.latitude).put("lon", locality.longitude);
    }
    put(line, "validFrom", locality.validFrom);
    put(line, "validTo", locality.validTo);
    put(line, "successorId", locality.successorId);
    return line.put("source", locality.source).toString();
  }

  private static void put(ObjectNode line, String member, @Nullable Object value) {
    if (value != null) {
      line.put(member, value.toString());
    }
  }

  private static void add(
      ArrayNode names, String text, String language, NameKind kind, boolean risky) {
    ObjectNode added = names.addObject();
    added.put("text", text).put("language", language).put("kind", kind.name());
    if (risky) {
      added.put("risky", true);
    }
  }

  private static boolean isSame(JsonNode known, NewName name) {
    return known.get("text").asText().equals(name.text())
        && known.get("language").asText().equals(name.language())
        && known.get("kind").asText().equals(name.kind().name());
  }
}
