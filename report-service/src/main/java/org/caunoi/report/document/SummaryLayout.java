package org.caunoi.report.document;

import static org.caunoi.report.document.Row.Kind.BARS;
import static org.caunoi.report.document.Row.Kind.FINAL_TABLE_HEAD;
import static org.caunoi.report.document.Row.Kind.FINAL_TABLE_ROW;
import static org.caunoi.report.document.Row.Kind.GAP;
import static org.caunoi.report.document.Row.Kind.ITEM;
import static org.caunoi.report.document.Row.Kind.MONTHS;
import static org.caunoi.report.document.Row.Kind.PARAGRAPH;
import static org.caunoi.report.document.Row.Kind.TABLE_HEAD;
import static org.caunoi.report.document.Row.Kind.TABLE_ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caunoi.report.brief.Bar;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Count;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Statement;
import org.caunoi.report.brief.Wording;

/** The first chapter: the table, the sentences, what needs a decision, the charts. */
final class SummaryLayout {
  /** So many bars of a kind; the rest stands in the annex. */
  private static final int BARS_SHOWN = 6;

  /** So many requests for a decision leave the summary on one page; the rest is counted. */
  private static final int DECISIONS_SHOWN = 5;

  private final Brief brief;
  private final Wording wording;
  private final References references;
  private final RowList rows;

  SummaryLayout(Brief brief, Wording wording, RowList rows) {
    this.brief = brief;
    this.wording = wording;
    this.references = new References(brief, wording);
    this.rows = rows;
  }

  void add() {
    rows.chapter(wording.text("section.summary"));
    table();
    rows.add(GAP);
    for (Statement statement : brief.summary()) {
      rows.add(PARAGRAPH, withReference(statement));
    }
    decisions();
    months();
    bars();
  }

  private String withReference(Statement statement) {
    String reference = references.behind(statement.facts());
    return reference.isEmpty()
        ? statement.text()
        : statement.text().replaceFirst("\\.$", "") + reference + ".";
  }

  /** The column of unconfirmed facts stands in drafts alone. */
  private void table() {
    boolean draft = brief.imprint().edition() == Edition.DRAFT;
    int columns = draft ? 7 : 6;
    List<List<String>> table = new ArrayList<>();
    table.add(
        Stream.of("item", "count", "people", "previous", "ago", "annex", "unreviewed")
            .limit(columns)
            .map(column -> wording.text("table." + column))
            .toList());
    for (Count count : brief.counts()) {
      table.add(
          Stream.of(
                  count.label(),
                  count.figure(),
                  count.people(),
                  count.previous().text(),
                  count.yearAgo().text(),
                  references.cell(count.facts()),
                  count.unreviewed())
              .limit(columns)
              .toList());
    }
    rows.table(
        draft ? List.of(TABLE_HEAD, TABLE_ROW) : List.of(FINAL_TABLE_HEAD, FINAL_TABLE_ROW),
        table,
        List.of());
  }

  private void decisions() {
    rows.under(wording.text("section.decisions"));
    List<Statement> decisions = brief.decisions();
    if (decisions.isEmpty()) {
      rows.add(PARAGRAPH, wording.text("decide.none"));
    }
    decisions.stream()
        .limit(DECISIONS_SHOWN)
        .forEach(decision -> rows.add(ITEM, "- " + withReference(decision)));
    if (decisions.size() > DECISIONS_SHOWN) {
      rows.add(ITEM, "- " + wording.text("decide.more", decisions.size() - DECISIONS_SHOWN));
    }
  }

  private void months() {
    List<Bar> months = brief.charts().months();
    int most = most(months);
    if (most == 0) {
      return;
    }
    rows.under(null);
    List<String> cells = new ArrayList<>();
    for (Bar month : months) {
      cells.add(month.label());
      cells.add(Integer.toString(month.value()));
    }
    cells.add(wording.text("chart.months"));
    rows.add(MONTHS, cells, months.stream().map(m -> (double) m.value() / most).toList());
  }

  /** Sectors on the left, countries on the right; in one row, which is not torn. */
  private void bars() {
    List<Bar> left = brief.charts().sectors();
    List<Bar> right = brief.charts().countries();
    if (left.isEmpty() && right.isEmpty()) {
      return;
    }
    List<String> cells = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < BARS_SHOWN; i++) {
      addBar(left, i, cells, shares);
      addBar(right, i, cells, shares);
    }
    boolean all = left.size() <= BARS_SHOWN && right.size() <= BARS_SHOWN;
    cells.add(wording.text(all ? "chart.bars" : "chart.bars.first"));
    rows.add(BARS, cells, shares);
  }

  private static void addBar(List<Bar> bars, int i, List<String> cells, List<Double> shares) {
    boolean any = i < bars.size();
    cells.add(any ? bars.get(i).label() : "");
    cells.add(any ? Integer.toString(bars.get(i).value()) : "");
    shares.add(any ? (double) bars.get(i).value() / most(bars) : 0);
  }

  private static int most(List<Bar> bars) {
    return bars.stream().mapToInt(Bar::value).max().orElse(0);
  }
}
