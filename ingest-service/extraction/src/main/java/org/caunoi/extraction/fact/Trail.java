package org.caunoi.extraction.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caunoi.extraction.text.Sentence;

/** The rules that made a fact, each with where in the body it fired, in the order of firing. */
final class Trail {

  /** A rule speaks of the whole fact. */
  private static final String WHOLE = "";

  private record Mark(String member, String rule, int start, int end) {}

  private final Set<Mark> marks = new LinkedHashSet<>();

  void add(String rule, Sentence at) {
    marks.add(new Mark(WHOLE, rule, at.start(), at.end()));
  }

  /**
   * @param member of the fact that the rule decided: "startDate"
   */
  void add(String member, String rule, int start, int end) {
    marks.add(new Mark("/" + member, rule, start, end));
  }

  /** The rules of a fact that was found in one piece: all fired in its first evidence. */
  static Trail of(List<String> rules, List<Evidence> evidence) {
    var trail = new Trail();
    var at = evidence.get(0);
    rules.forEach(rule -> trail.marks.add(new Mark(WHOLE, rule, at.start(), at.end())));
    return trail;
  }

  void addAll(Trail other) {
    marks.addAll(other.marks);
  }

  /** The ids, each once. */
  List<String> rules() {
    return marks.stream().map(Mark::rule).distinct().toList();
  }

  /**
   * @param fact pointer to the fact in the reading
   */
  List<Step> steps(String fact, String body) {
    return marks.stream()
        .map(m -> new Step(fact + m.member(), m.rule(), body.substring(m.start(), m.end())))
        .toList();
  }
}
