package org.caunoi.extraction.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often the facts of each band of confidence are right: the readings are cut down to the facts
 * of one band, and the folder's scorer tells their precision.
 */
final class Bands {

  /** Fewer facts tell nothing about a band. */
  private static final int ENOUGH = 10;

  /** The kinds of facts as the scorer names them, with the reading's list of each. */
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              "activity", "activities",
              "agreement", "agreements",
              "commitment", "commitments",
              "milestone", "milestones"));

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A band: low below 0.5, high from 0.8 (design of the reading). */
  enum Band {
    LOW(0, 0.5),
    MEDIUM(0.5, 0.8),
    HIGH(0.8, 1.01);

    private final double from;
    private final double to;

    Band(double from, double to) {
      this.from = from;
      this.to = to;
    }

    private boolean holds(JsonNode fact) {
      var confidence = fact.get("confidence").asDouble();
      return confidence >= from && confidence < to;
    }
  }

  /** Scores readings with the folder's scorer. */
  interface Scoring {
    JsonNode score(String name, List<String> readings) throws IOException, InterruptedException;
  }

  private final Map<Band, JsonNode> scores = new TreeMap<>();

  static Bands of(List<String> readings, Scoring scorer) throws IOException, InterruptedException {
    var bands = new Bands();
    for (var band : Band.values()) {
      var name = "band-" + band.name().toLowerCase(Locale.ROOT);
      bands.scores.put(band, scorer.score(name, only(band, readings)));
    }
    return bands;
  }

  private static List<String> only(Band band, List<String> readings) throws IOException {
    var lines = new ArrayList<String>();
    for (var line : readings) {
      var row = (ObjectNode) MAPPER.readTree(line);
      for (var list : KINDS.values()) {
        if (row.get("reading").get(list) instanceof ArrayNode facts) {
          for (var i = facts.size() - 1; i >= 0; i--) {
            if (!band.holds(facts.get(i))) {
              facts.remove(i);
            }
          }
        }
      }
      lines.add(MAPPER.writeValueAsString(row));
    }
    return lines;
  }

  /** A line for each kind of fact. */
  String table() {
    var table = new StringBuilder();
    for (var kind : KINDS.keySet()) {
      table.append(String.format(Locale.ROOT, "%-12s", kind));
      scores.forEach(
          (band, score) ->
              table.append(
                  String.format(
                      Locale.ROOT,
                      "%s P %.3f of %3d   ",
                      band.name().toLowerCase(Locale.ROOT),
                      score.at("/" + kind + "/p").asDouble(),
                      score.at("/" + kind + "/predicted").asInt())));
      table.append(System.lineSeparator());
    }
    return table.toString();
  }

  /** The bands whose facts are less often right than those of the band below. */
  List<String> disordered() {
    var wrong = new ArrayList<String>();
    for (var kind : KINDS.keySet()) {
      var below = 0.0;
      for (var entry : scores.entrySet()) {
        var score = entry.getValue().get(kind);
        if (score.get("predicted").asInt() >= ENOUGH) {
          if (score.get("p").asDouble() < below) {
            wrong.add(kind + " " + entry.getKey());
          }
          below = score.get("p").asDouble();
        }
      }
    }
    return wrong;
  }
}
