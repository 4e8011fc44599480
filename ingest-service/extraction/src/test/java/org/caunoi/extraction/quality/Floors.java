package org.caunoi.extraction.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What was reached once, in {@code quality.properties}: figures may only rise above it. */
final class Floors {

  private static final Path FILE = Path.of("quality.properties");

  /** Figures that count errors: the pinned one is the most that may be. */
  private static final String CEILING = ".*\\.(inventedDates|falseSigned|factsOnIrrelevant)";

  private final Map<String, Double> pinned = new TreeMap<>();

  private Floors() {}

  /**
   * Fails if a figure is worse than its floor; with {@code -Dpin} the better ones become floors.
   *
   * @param measured figure by name
   * @param prefixes of the floors that this measurement must have met
   */
  static void hold(Map<String, Double> measured, List<String> prefixes) throws IOException {
    var floors = read(FILE);
    assertThat(prefixes).extracting(prefix -> floors.broken(measured, prefix)).containsOnly("");
    if (Boolean.getBoolean("pin")) {
      floors.raise(measured);
      floors.write(FILE);
    }
  }

  static Floors read(Path file) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    var floors = new Floors();
    properties.forEach(
        (name, value) -> floors.pinned.put((String) name, Double.valueOf((String) value)));
    return floors;
  }

  /** Writes the floors below the comment that the file begins with. */
  void write(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    lines.removeIf(line -> !line.startsWith("#"));
    pinned.forEach((name, floor) -> lines.add(name + "=" + floor));
    Files.write(file, lines);
  }

  /** Takes over what is better. */
  void raise(Map<String, Double> measured) {
    measured.forEach(
        (name, figure) -> pinned.merge(name, figure, (a, b) -> worse(name, b, a) ? a : b));
  }

  /** One line for every figure that is worse than its floor or that was not measured. */
  String broken(Map<String, Double> measured, String prefix) {
    var lines = new StringBuilder();
    pinned.forEach(
        (name, floor) -> {
          if (name.startsWith(prefix)) {
            var figure = measured.get(name);
            if (figure == null || worse(name, figure, floor)) {
              lines.append(
                  String.format(Locale.ROOT, "%n%s is %s, pinned at %s", name, figure, floor));
            }
          }
        });
    return lines.toString();
  }

  private static boolean worse(String name, double figure, double floor) {
    return name.matches(CEILING) ? figure > floor : figure < floor;
  }
}
