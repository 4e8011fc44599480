package org.caunoi.extraction.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.Reader;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw -Pquality verify -Dgold=DIR -Dbench=DIR}: the reader over folders of labelled
 * articles and pages, scored by the folders' own scorers, never below what was reached before.
 * {@code -Derrors=N} lists N misses of each kind, {@code -Dpin} raises the floors to what is
 * reached.
 */
class ReaderQuality {

  private static final Path OUT = Path.of("target", "quality");

  /** Articles of our own wording: a rule that serves only the folders' texts shows here. */
  private static final Path OWN = Path.of("src/test/resources/press/labels.jsonl");

  private static final Path TRIED = Path.of("src/test/resources/press/tried.jsonl");

  /** Nobody looks at the misses of these: they tell what a rule is worth elsewhere. */
  private static final Path HELD = Path.of("src/test/resources/press/held.jsonl");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, Double> measured = new TreeMap<>();

  @Test
  void factsAreNoWorseThanBefore() throws Exception {
    var gold = folder("gold");
    var press = List.of(gold.resolve("dev/labels.jsonl"), gold.resolve("dev/negatives.jsonl"));
    var written = List.of(gold.resolve("dev/written/labels.jsonl"));
    var reader = new Reader(GazetteerFile.GAZETTEER);
    var pressReadings = new Gold(press, true).readings(reader);
    var writtenReadings = new Gold(written, false).readings(reader);
    var ownReadings = new Gold(List.of(OWN), true).readings(reader);
    var both = join(press, written);
    var bothReadings = join(pressReadings, writtenReadings);
    facts(gold, "press", press, pressReadings);
    facts(gold, "written", written, writtenReadings);
    facts(gold, "both", both, bothReadings);
    facts(gold, "own", List.of(OWN), ownReadings);
    var triedReadings = new Gold(List.of(TRIED), true).readings(reader);
    facts(gold, "tried", List.of(TRIED), triedReadings);
    facts(gold, "held", List.of(HELD), new Gold(List.of(HELD), true).readings(reader));
    var all = join(both, List.of(OWN, TRIED));
    var bands =
        Bands.of(
            join(join(bothReadings, ownReadings), triedReadings),
            (name, some) -> score(gold, name, all, some, false));
    System.out.print("== confidence: the precision of each band, all sets\n" + bands.table());
    Floors.hold(measured, List.of("facts."));
    assertThat(bands.disordered()).isEmpty();
  }

  private void facts(Path gold, String set, List<Path> labels, List<String> readings)
      throws IOException, InterruptedException {
    System.out.println("== facts, " + set);
    for (var figure : score(gold, set, labels, readings, true).properties()) {
      var value = figure.getValue().isObject() ? figure.getValue().get("f1") : figure.getValue();
      if (value.isNumber() && !figure.getKey().equals("articles")) {
        measured.put("facts." + set + "." + figure.getKey(), value.asDouble());
      }
    }
  }

  private static JsonNode score(
      Path gold, String name, List<Path> labels, List<String> readings, boolean shown)
      throws IOException, InterruptedException {
    Files.createDirectories(OUT);
    var file = Files.write(OUT.resolve(name + ".jsonl"), readings);
    var json = OUT.resolve(name + ".json");
    var arguments = new ArrayList<>(List.of("--gold"));
    labels.forEach(path -> arguments.add(path.toString()));
    arguments.addAll(
        List.of(
            "--readings", file.toString(),
            "--gazetteer", gold.resolveSibling("gazetteer").toString(),
            "--errors", name.equals("held") ? "0" : System.getProperty("errors", "0"),
            "--json", json.toString()));
    var printed = new Scorer(gold.resolve("score.py")).run(arguments);
    System.out.print(shown ? printed : "");
    return MAPPER.readTree(json.toFile());
  }

  @Test
  void articlesAreNoWorseThanBefore() throws Exception {
    var bench = folder("bench");
    var scorer = new Scorer(bench.resolve("score.py"));
    var sets = new ArrayList<>(List.of("aeb", "fev", "fundus", "traf", "htmldate"));
    for (var set : sets) {
      page(scorer, set, bench.resolve(set), bench);
    }
    var gold = System.getProperty("gold", "");
    if (!gold.isEmpty()) {
      var written = Path.of(gold).resolve("dev/written");
      page(scorer, "written", written, written);
      sets.add("written");
    }
    Floors.hold(measured, sets.stream().map(set -> "page." + set + ".").toList());
  }

  private void page(Scorer scorer, String set, Path folder, Path root)
      throws IOException, InterruptedException {
    Files.createDirectories(OUT);
    var truth = folder.resolve("truth.json");
    var answers = Files.writeString(OUT.resolve(set + "-pages.json"), answers(truth, root));
    System.out.println("== pages, " + set);
    for (var mode : modes(set)) {
      var arguments = List.of(mode, truth.toString(), answers.toString());
      System.out.print(scorer.run(arguments));
      var scores = MAPPER.readTree(scorer.run(join(arguments, List.of("--json"))));
      for (var figure : scores.properties()) {
        var part = figure.getKey().replaceAll("^[^:]*:?", "");
        measured.put("page." + set + "." + (part.isEmpty() ? "body" : part), f1(figure.getValue()));
      }
    }
  }

  private static String answers(Path truth, Path root) throws IOException {
    return MAPPER.writeValueAsString(new Bench(truth, root).answers());
  }

  private static List<String> modes(String set) {
    return switch (set) {
      case "aeb", "fev" -> List.of("body");
      case "traf" -> List.of("snip", "meta");
      case "htmldate" -> List.of("meta");
      default -> List.of("body", "meta");
    };
  }

  private static double f1(JsonNode scores) {
    return scores.get("f1").asDouble();
  }

  private static Path folder(String property) {
    var folder = System.getProperty(property, "");
    var there = !folder.isEmpty() && Files.isDirectory(Path.of(folder));
    if (!there) {
      System.out.println("Quality: no folder -D" + property + "=DIR, nothing is measured");
    }
    assumeTrue(there, "no folder -D" + property);
    return Path.of(folder);
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
