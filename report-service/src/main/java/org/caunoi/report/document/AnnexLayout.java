package org.caunoi.report.document;

import static org.caunoi.report.document.Row.Kind.ANNEX;
import static org.caunoi.report.document.Row.Kind.ANNEX_ROW;
import static org.caunoi.report.document.Row.Kind.SOURCE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Entry;
import org.caunoi.report.brief.Line;
import org.caunoi.report.brief.Wording;

/** The annexes: table of activities, table of agreements, sources. Each begins a page. */
final class AnnexLayout {
  private final Brief brief;
  private final Wording wording;
  private final RowList rows;

  AnnexLayout(Brief brief, Wording wording, RowList rows) {
    this.brief = brief;
    this.wording = wording;
    this.rows = rows;
  }

  /** An annex without a row is left out. */
  void add() {
    if (!brief.activities().all().isEmpty()) {
      table(References.ACTIVITIES, "activities", brief.activities().all());
    }
    if (!brief.agreements().all().isEmpty()) {
      table(References.agreementsAnnex(brief), "agreements", brief.agreements().all());
    }
    if (!brief.sources().isEmpty()) {
      sources();
    }
  }

  private void table(int annex, String key, List<Line> lines) {
    begin(annex, key);
    List<String> heads =
        Stream.of("number", "day", key, "people", "sources")
            .map(head -> wording.text("annex.head." + head))
            .toList();
    Map<String, List<List<String>>> groups = new LinkedHashMap<>();
    int number = 0;
    for (Line line : lines) {
      List<String> cells = new ArrayList<>(List.of(Integer.toString(++number)));
      cells.addAll(line.cells());
      groups.computeIfAbsent(line.group(), group -> new ArrayList<>()).add(cells);
    }
    groups.forEach(
        (group, table) -> {
          rows.section(group + " (" + table.size() + ")");
          rows.table(List.of(ANNEX_ROW), table, heads);
        });
  }

  private void sources() {
    int before = References.agreementsAnnex(brief);
    begin(brief.agreements().all().isEmpty() ? before : before + 1, "sources");
    int number = 0;
    for (Entry source : brief.sources()) {
      rows.add(SOURCE, "[" + ++number + "]", source.text());
    }
  }

  private void begin(int annex, String key) {
    rows.annex(annex);
    rows.add(
        ANNEX,
        wording.text("annex.number", "I".repeat(annex)),
        wording.text("annex.title." + key),
        new Masthead(brief).annexed());
  }
}
