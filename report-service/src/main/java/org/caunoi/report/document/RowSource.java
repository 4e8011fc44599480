package org.caunoi.report.document;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Rows as the template's fields. */
final class RowSource implements JRDataSource {
  private static final List<String> CELLS = List.of("first", "second", "third", "fourth");

  private final Iterator<Row> rows;
  private @Nullable Row row;

  RowSource(List<Row> rows) {
    this.rows = rows.iterator();
  }

  @Override
  public boolean next() {
    if (!rows.hasNext()) {
      return false;
    }
    row = rows.next();
    return true;
  }

  @Override
  public @Nullable Object getFieldValue(JRField field) {
    Row current = row;
    if (current == null) {
      throw new IllegalStateException("next() comes first");
    }
    return switch (field.getName()) {
      case "section" -> current.section();
      case "subsection" -> current.subsection();
      case "kind" -> current.kind().name();
      case "tableTag" -> current.tableTag();
      case "bar" -> new Bar(current.share());
      default -> cell(current, CELLS.indexOf(field.getName()));
    };
  }

  private static @Nullable String cell(Row row, int index) {
    return index < row.cells().size() ? row.cells().get(index) : null;
  }
}
