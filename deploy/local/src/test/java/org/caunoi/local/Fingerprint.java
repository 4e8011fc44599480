package org.caunoi.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A register without what may differ between two runs: ids, instants and counters. */
final class Fingerprint {

  private static final List<String> KINDS =
      List.of(
          "articles?limit=200",
          "activities?scope=all&limit=200",
          "agreements?scope=all&limit=200",
          "commitments?scope=all&limit=200",
          "milestones?scope=all&limit=200",
          "officials?limit=200",
          "organisations?limit=200");

  /** Ids made by the database; articles and localities have ids of their own, which stay. */
  private static final Set<String> RANDOM =
      Set.of("organisationId", "officialId", "activityId", "version");

  private static final Set<String> LINKS = Set.of("activities", "agreements");

  private Fingerprint() {}

  /** The facts of each kind as sorted lines. */
  static Map<String, List<String>> of(House house) throws IOException {
    Map<String, List<String>> register = new TreeMap<>();
    for (String kind : KINDS) {
      List<String> lines = new ArrayList<>();
      for (JsonNode fact : house.facts(kind)) {
        strip(fact);
        lines.add(fact.toString());
      }
      lines.sort(null);
      register.put(kind, lines);
    }
    return register;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      // An article's id is the hash of its page: the same in every run.
      if (!object.path("id").asText().matches("[0-9a-f]{64}")) {
        object.remove("id");
      }
      object.remove(RANDOM);
      if (object.path("evidence").isArray()) {
        // A fact of several articles lists them in the order of their arrival.
        List<JsonNode> evidence = new ArrayList<>();
        object.path("evidence").forEach(evidence::add);
        evidence.sort(Comparator.comparing(JsonNode::toString));
        object.putArray("evidence").addAll(evidence);
      }
      for (String name : LINKS) {
        if (object.path(name).isArray()) {
          object.put(name, object.path(name).size());
        }
      }
      List<String> instants = new ArrayList<>();
      object.fieldNames().forEachRemaining(name -> addIfInstant(name, instants));
      object.remove(instants);
    }
    node.forEach(Fingerprint::strip);
  }

  private static void addIfInstant(String name, List<String> instants) {
    if (name.endsWith("At")) {
      instants.add(name);
    }
  }
}
