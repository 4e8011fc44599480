package org.caunoi.report.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.caunoi.report.brief.Edition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a revision says otherwise than the one before it, from the snapshots that both were printed
 * from. Only facts that each of them tells are compared.
 *
 * @param against the revision before
 * @param figures of the first table
 */
record Changes(
    UUID against,
    List<Told> added,
    List<Told> removed,
    List<Changed> changed,
    List<Difference> figures) {

  /** A fact and how the brief words it; null where it only counts. */
  @Schema(name = "ToldFact")
  record Told(String kind, String id, @Nullable String text) {}

  /** A fact that both tell, and which of its members differ. */
  @Schema(name = "ChangedFact")
  record Changed(String kind, String id, @Nullable String text, List<Difference> fields) {}

  /** A member or figure before and after. */
  record Difference(String field, @Nullable JsonNode before, @Nullable JsonNode after) {}

  /** A printed brief: the facts it was made from and what it says. */
  record Snapshot(Edition edition, JsonNode facts, JsonNode content) {
    /** The facts that are told, by kind and id. */
    private Map<List<String>, JsonNode> told() {
      Map<List<String>, JsonNode> told = new LinkedHashMap<>();
      facts
          .properties()
          .forEach(
              list ->
                  list.getValue()
                      .forEach(
                          fact -> {
                            if (fact.hasNonNull("id") && tells(fact)) {
                              told.put(List.of(list.getKey(), fact.get("id").asText()), fact);
                            }
                          }));
      return told;
    }

    private boolean tells(JsonNode fact) {
      String review = fact.path("review").asText();
      return "CONFIRMED".equals(review) || edition == Edition.DRAFT && "UNREVIEWED".equals(review);
    }

    private @Nullable String wording(String id) {
      return content.findParents("facts").stream()
          .filter(entry -> entry.path("text").isTextual())
          .filter(entry -> contains(entry.get("facts"), id))
          .map(entry -> entry.get("text").asText())
          .findFirst()
          .orElse(null);
    }

    private static boolean contains(JsonNode ids, String id) {
      for (JsonNode each : ids) {
        if (id.equals(each.asText())) {
          return true;
        }
      }
      return false;
    }

    private Map<String, JsonNode> figures() {
      Map<String, JsonNode> figures = new LinkedHashMap<>();
      content
          .path("counts")
          .forEach(row -> figures.put(row.path("label").asText(), row.get("figure")));
      return figures;
    }
  }

  static Changes between(UUID against, Snapshot before, Snapshot after) {
    Map<List<String>, JsonNode> then = before.told();
    Map<List<String>, JsonNode> now = after.told();
    List<Told> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    now.forEach(
        (key, fact) -> {
          JsonNode former = then.remove(key);
          String text = after.wording(key.get(1));
          if (former == null) {
            added.add(new Told(key.get(0), key.get(1), text));
          } else if (!former.equals(fact)) {
            changed.add(new Changed(key.get(0), key.get(1), text, differences(former, fact)));
          }
        });
    List<Told> removed =
        then.keySet().stream()
            .map(key -> new Told(key.get(0), key.get(1), before.wording(key.get(1))))
            .toList();
    return new Changes(
        against, added, removed, changed, differences(before.figures(), after.figures()));
  }

  private static List<Difference> differences(JsonNode before, JsonNode after) {
    return differences(members(before), members(after));
  }

  private static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    return members;
  }

  private static List<Difference> differences(
      Map<String, JsonNode> before, Map<String, JsonNode> after) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .map(name -> new Difference(name, before.get(name), after.get(name)))
        .toList();
  }
}
