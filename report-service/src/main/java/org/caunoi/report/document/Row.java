package org.caunoi.report.document;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A line of the layout: which band of the template prints it, under which headings, and what it
 * says.
 *
 * @param cells texts of the band
 * @param heads of the columns of an annex's table, which stand on each of its pages
 * @param shares lengths of bars, 0 to 1
 * @param tableTag "start" at the first row of a table, "end" at its last, "only" where it is both
 */
record Row(
    Headings headings,
    Kind kind,
    List<String> cells,
    List<String> heads,
    List<Double> shares,
    @Nullable String tableTag) {

  /**
   * Where a row stands.
   *
   * @param part null in the body, else the annex
   * @param section heading
   * @param subsection heading below that
   */
  record Headings(@Nullable String part, @Nullable String section, @Nullable String subsection) {
    Headings shown(UnaryOperator<String> printable) {
      return new Headings(
          part,
          section == null ? null : printable.apply(section),
          subsection == null ? null : printable.apply(subsection));
    }
  }

  /** The bands of brief.jrxml. */
  enum Kind {
    LETTERHEAD,
    LETTERHEAD_COPY,
    TITLE,
    PARAGRAPH,
    LEAD,
    ITEM,
    NOTE,
    NOTHING,
    TABLE_HEAD,
    TABLE_ROW,
    FINAL_TABLE_HEAD,
    FINAL_TABLE_ROW,
    GAP,
    MONTHS,
    BARS,
    SIGNATURE,
    ANNEX,
    ANNEX_ROW,
    SOURCE
  }

  Row(Headings headings, Kind kind, String... cells) {
    this(headings, kind, List.of(cells), List.of(), List.of(), null);
  }

  /** The same with every text as it can be printed. */
  Row shown(UnaryOperator<String> printable) {
    return new Row(
        headings.shown(printable),
        kind,
        cells.stream().map(printable).toList(),
        heads,
        shares,
        tableTag);
  }

  /** A description of its drawing for those who cannot see it. */
  String alternative() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 1 < cells.size(); i += 2) {
      if (!cells.get(i).isEmpty()) {
        text.append(text.isEmpty() ? "" : "; ").append(cells.get(i)).append(": ");
        text.append(cells.get(i + 1));
      }
    }
    return text.toString();
  }
}
