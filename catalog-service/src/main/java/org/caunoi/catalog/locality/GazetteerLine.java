package org.caunoi.catalog.locality;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A line of the gazetteer with a name more, everything else to the letter as it was. */
final class GazetteerLine {
  // Coordinates keep their digits.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private GazetteerLine() {}

  /** The line with the name as the last one; the same line when it has the name already. */
  static String with(String line, NewName name) {
    try {
      ObjectNode locality = (ObjectNode) JSON.readTree(line);
      ArrayNode names = (ArrayNode) locality.get("names");
      for (JsonNode known : names) {
        if (isSame(known, name)) {
          return line;
        }
      }
      ObjectNode added = names.addObject();
      added.put("text", name.text()).put("language", name.language());
      added.put("kind", name.kind().name());
      if (name.risky()) {
        added.put("risky", true);
      }
      return JSON.writeValueAsString(locality);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A line of the gazetteer is not JSON: " + line, e);
    }
  }

  private static boolean isSame(JsonNode known, NewName name) {
    return known.get("text").asText().equals(name.text())
        && known.get("language").asText().equals(name.language())
        && known.get("kind").asText().equals(name.kind().name());
  }
}
