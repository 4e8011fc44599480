package org.caunoi.extraction.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.caunoi.extraction.text.WordLists;

/**
 * The rules that make facts: {@code rules.txt} says what each means and how much surer or less sure
 * it makes a fact.
 */
public final class Rules {

  /**
   * A rule.
   *
   * @param weight what it adds to the logarithm of the odds that the fact is right
   * @param paperWeight the same for a paper: a day tells less of it than of an activity
   * @param vi what it means, for an officer
   */
  public record Rule(double weight, double paperWeight, String vi, String en) {}

  private static final Map<String, Rule> RULES = read();

  private Rules() {}

  /** All rules by id, in the order of the file. */
  public static Map<String, Rule> all() {
    return RULES;
  }

  /**
   * How sure a fact is that these rules made: 1 / (1 + e^-s) where s is the sum of their weights,
   * to two digits. A rule that is not in the file weighs nothing.
   */
  static double confidence(Collection<String> ids) {
    return confidence(ids, Rule::weight);
  }

  /** The same for a paper. */
  static double paperConfidence(Collection<String> ids) {
    return confidence(ids, Rule::paperWeight);
  }

  private static double confidence(Collection<String> ids, ToDoubleFunction<Rule> weight) {
    var sum = 0.0;
    for (var id : ids) {
      var rule = RULES.get(id);
      // Tests run with assertions: a rule that nobody explained stops them, never a reading.
      assert rule != null : id + " is not in rules.txt";
      sum += rule == null ? 0 : weight.applyAsDouble(rule);
    }
    return Math.round(100 / (1 + StrictMath.exp(-sum))) / 100.0;
  }

  private static Map<String, Rule> read() {
    var rules = new LinkedHashMap<String, Rule>();
    WordLists.read(Rules.class, "rules.txt")
        .all()
        .forEach(
            (id, lines) -> {
              var members = new LinkedHashMap<String, String>();
              for (var line : lines) {
                var blank = line.indexOf(' ');
                members.put(line.substring(0, blank), line.substring(blank + 1));
              }
              var weight = told(members, "weight");
              var paper = members.getOrDefault("paper", weight);
              rules.put(
                  id,
                  new Rule(
                      Double.parseDouble(weight),
                      Double.parseDouble(paper),
                      told(members, "vi"),
                      told(members, "en")));
            });
    return Collections.unmodifiableMap(rules);
  }

  private static String told(Map<String, String> members, String name) {
    var told = members.get(name);
    if (told == null) {
      throw new IllegalStateException("rules.txt: a rule lacks its line \"" + name + "\"");
    }
    return told;
  }
}
