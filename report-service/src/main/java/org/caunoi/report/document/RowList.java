package org.caunoi.report.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the making, each under the headings that stand when it is added. */
final class RowList {
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

  private final List<Row> rows = new ArrayList<>();
  private Row.Headings headings = new Row.Headings(null, null, null);
  private int chapters;

  /** Begins a chapter of the body: "II. …". */
  void chapter(String title) {
    headings = new Row.Headings(null, ROMAN.get(chapters++) + ". " + title, null);
  }

  /** Begins the annex. */
  void annex() {
    headings = new Row.Headings("annex", null, null);
  }

  /** Begins a part of the annex: "II. …". */
  void part(int number, String title) {
    headings = new Row.Headings(headings.part(), ROMAN.get(number - 1) + ". " + title, null);
  }

  /** What follows stands under this; null ends it. */
  void under(@Nullable String subsection) {
    headings = new Row.Headings(headings.part(), headings.section(), subsection);
  }

  void add(Row.Kind kind, String... cells) {
    rows.add(new Row(headings, kind, cells));
  }

  void add(Row.Kind kind, List<String> cells, List<Double> shares) {
    rows.add(new Row(headings, kind, cells, List.of(), shares, null));
  }

  /** Rows of one table; the first one may be its head. */
  void table(List<Row.Kind> kinds, List<List<String>> rows, List<String> heads) {
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i == rows.size() - 1;
      String tag = i == 0 ? last ? "only" : "start" : last ? "end" : null;
      Row.Kind kind = kinds.get(Math.min(i, kinds.size() - 1));
      this.rows.add(new Row(headings, kind, rows.get(i), heads, List.of(), tag));
    }
  }

  Row removeLast() {
    return rows.remove(rows.size() - 1);
  }

  void put(Row row) {
    rows.add(row);
  }

  List<Row> rows() {
    return rows;
  }
}
