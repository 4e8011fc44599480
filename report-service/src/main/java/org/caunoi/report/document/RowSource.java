package org.caunoi.report.document;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the template's fields: c0, c1 … are cells, h0, h1 … heads of columns, bar0, bar1 …
 * drawings.
 */
final class RowSource implements JRDataSource {
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
      case "part" -> current.headings().part();
      case "section" -> current.headings().section();
      case "subsection" -> current.headings().subsection();
      case "kind" -> current.kind().name();
      case "tableTag" -> current.tableTag();
      case "table" -> current.heads().isEmpty() ? null : current.headings().subsection();
      case "alternative" -> current.alternative();
      case "months" -> new Columns(current.shares());
      default -> numbered(current, field.getName());
    };
  }

  private static @Nullable Object numbered(Row row, String name) {
    if (name.startsWith("bar")) {
      int index = Integer.parseInt(name.substring(3));
      return index < row.shares().size() ? new Bar(row.shares().get(index)) : null;
    }
    List<String> texts = name.startsWith("h") ? row.heads() : row.cells();
    int index = Integer.parseInt(name.substring(1));
    return index < texts.size() ? texts.get(index) : null;
  }
}
