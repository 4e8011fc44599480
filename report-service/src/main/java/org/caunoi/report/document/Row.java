package org.caunoi.report.document;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A line of the layout: which band of the template prints it, and what it says.
 *
 * @param section heading that it stands under
 * @param subsection heading below that; null where there is none
 * @param kind name of the band
 * @param cells texts of the band, up to four
 * @param share length of a bar, 0 to 1
 * @param tableTag "start" at the first row of a table, "end" at its last
 */
record Row(
    @Nullable String section,
    @Nullable String subsection,
    Kind kind,
    List<String> cells,
    double share,
    @Nullable String tableTag) {

  /** The bands of brief.jrxml. */
  enum Kind {
    LETTERHEAD,
    LETTERHEAD_COPY,
    TITLE,
    PARAGRAPH,
    LEAD,
    ITEM,
    DETAIL,
    TABLE_HEAD,
    TABLE_ROW,
    FINAL_TABLE_HEAD,
    FINAL_TABLE_ROW,
    GAP,
    BAR,
    SOURCE,
    SIGNATURE
  }

  Row(@Nullable String section, @Nullable String subsection, Kind kind, String... cells) {
    this(section, subsection, kind, List.of(cells), 0, null);
  }

  /** The same with every text as it can be printed. */
  Row shown(UnaryOperator<String> printable) {
    return new Row(
        section == null ? null : printable.apply(section),
        subsection == null ? null : printable.apply(subsection),
        kind,
        cells.stream().map(printable).toList(),
        share,
        tableTag);
  }
}
