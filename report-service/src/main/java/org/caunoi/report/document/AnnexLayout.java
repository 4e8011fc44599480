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

/** The annex, on pages of its own: table of activities, table of agreements, sources. */
final class AnnexLayout {
  private final Brief brief;
  private final Wording wording;
  private final RowList rows;

  AnnexLayout(Brief brief, Wording wording, RowList rows) {
    this.brief = brief;
    this.wording = wording;
    this.rows = rows;
  }

  /** A part without a row is left out, and an annex without a part. */
  void add() {
    List<Line> activities = brief.activities().all();
    List<Line> agreements = brief.agreements().all();
    boolean tables = !activities.isEmpty() || !agreements.isEmpty();
    if (tables || !brief.sources().isEmpty()) {
      begin(tables ? "annex.title" : "annex.sources");
    }
    if (!activities.isEmpty()) {
      table(References.ACTIVITIES, "activities", activities);
    }
    int second = References.agreementsPart(brief);
    if (!agreements.isEmpty()) {
      table(second, "agreements", agreements);
    }
    if (tables && !brief.sources().isEmpty()) {
      rows.part(agreements.isEmpty() ? second : second + 1, wording.text("annex.sources"));
    }
    sources();
  }

  /** One annex bears no number (Decree 30/2020, Annex I). */
  private void begin(String title) {
    rows.annex();
    rows.add(ANNEX, wording.text("annex.name"), wording.text(title), new Masthead(brief).annexed());
  }

  private void table(int part, String key, List<Line> lines) {
    rows.part(part, wording.text("annex." + key));
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
          rows.under(group + " (" + table.size() + ")");
          rows.table(List.of(ANNEX_ROW), table, heads);
        });
  }

  private void sources() {
    int number = 0;
    for (Entry source : brief.sources()) {
      rows.add(SOURCE, "[" + ++number + "]", source.text());
    }
  }
}
