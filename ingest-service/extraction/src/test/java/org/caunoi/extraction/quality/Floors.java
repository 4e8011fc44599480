package org.caunoi.extraction.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What was reached once, in {@code quality.properties}: figures may only rise above it. */
final class Floors {

  /** Figures that count errors: the pinned one is the most that may be. */
  private static final String CEILING = ".*\\.(inventedDates|falseSigned|factsOnIrrelevant)";

  private final Map<String, Double> pinned = new TreeMap<>();

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

  /**
   * One line for every figure that is worse than its floor or that was not measured.
   *
   * @param measured figure by name
   * @param prefix of the floors that this measurement must have met
   */
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
