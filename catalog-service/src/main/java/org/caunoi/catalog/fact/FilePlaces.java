package org.caunoi.catalog.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The gazetteer file, until the register holds its localities. */
@ApplicationScoped
class FilePlaces implements Places {
  private final Map<String, JsonNode> lines = new HashMap<>();

  FilePlaces(ObjectMapper json) {
    try (var in = FilePlaces.class.getResourceAsStream("/gazetteer/localities.ndjson")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        JsonNode node = json.readTree(line);
        lines.put(node.get("id").asText(), node);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, Place> find(Collection<String> ids) {
    return ids.stream()
        .filter(lines::containsKey)
        .distinct()
        .collect(Collectors.toMap(id -> id, id -> place(lines.get(id))));
  }

  private static Place place(JsonNode node) {
    String vi = null;
    String en = null;
    for (JsonNode name : node.get("names")) {
      if (vi == null && name.get("language").asText().equals("vi")) {
        vi = name.get("text").asText();
      }
      if (en == null && name.get("language").asText().equals("en")) {
        en = name.get("text").asText();
      }
    }
    return new Place(node.get("id").asText(), node.get("country").asText(), vi, en);
  }

  @Override
  public Set<String> ours(Collection<String> ids) {
    Set<String> ours = new HashSet<>();
    for (String id : ids) {
      for (String at = id;
          at != null && lines.containsKey(at);
          at = lines.get(at).path("parentId").asText(null)) {
        if (at.equals("vn-ha-noi")
            || "vn-ha-noi".equals(lines.get(at).path("successorId").asText(null))) {
          ours.add(id);
        }
      }
    }
    return ours;
  }

  @Override
  public String version() {
    return "";
  }
}
