package org.caunoi.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Line;
import org.caunoi.report.brief.Wording;

/** From figures and sentences to the rows of the annex that stand behind them. */
final class References {
  /** More gaps than this are not read: then the part alone is named. */
  private static final int MOST_RANGES = 6;

  /** Activities are the first part of the annex, where there are any. */
  static final int ACTIVITIES = 1;

  private final Wording wording;
  private final String second;
  private final Map<String, Integer> activities;
  private final Map<String, Integer> agreements;

  References(Brief brief, Wording wording) {
    this.wording = wording;
    this.second = "I".repeat(agreementsPart(brief));
    this.activities = numbers(brief.activities().all());
    this.agreements = numbers(brief.agreements().all());
  }

  /** The part of the annex in which agreements are, where there are any. */
  static int agreementsPart(Brief brief) {
    return brief.activities().all().isEmpty() ? ACTIVITIES : ACTIVITIES + 1;
  }

  private static Map<String, Integer> numbers(List<Line> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    int number = 0;
    for (Line line : lines) {
      number++;
      for (String fact : line.facts()) {
        numbers.put(fact, number);
      }
    }
    return numbers;
  }

  /**
   * " (PL, I: 1–4; PL, II: 2)" behind a sentence; empty where the annex does not hold its facts.
   */
  String behind(List<String> facts) {
    String to = to(facts, "ref.annex");
    return to.isEmpty() ? "" : " (" + to + ")";
  }

  /** "I: 1–4" in a cell. */
  String cell(List<String> facts) {
    return to(facts, "ref.cell");
  }

  private String to(List<String> facts, String key) {
    List<String> parts = new ArrayList<>();
    add(parts, key, "I", activities, facts);
    add(parts, key, second, agreements, facts);
    return String.join("; ", parts);
  }

  private void add(
      List<String> parts,
      String key,
      String part,
      Map<String, Integer> numbers,
      List<String> facts) {
    TreeSet<Integer> rows = new TreeSet<>();
    facts.stream().filter(numbers::containsKey).map(numbers::get).forEach(rows::add);
    if (!rows.isEmpty()) {
      List<String> ranges = ranges(rows);
      String name = wording.text(key, part);
      parts.add(ranges.size() > MOST_RANGES ? name : name + ": " + String.join(", ", ranges));
    }
  }

  private static List<String> ranges(TreeSet<Integer> rows) {
    List<String> ranges = new ArrayList<>();
    int first = rows.first();
    int last = first;
    for (int row : rows.tailSet(first, false)) {
      if (row > last + 1) {
        ranges.add(range(first, last));
        first = row;
      }
      last = row;
    }
    ranges.add(range(first, last));
    return ranges;
  }

  private static String range(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
