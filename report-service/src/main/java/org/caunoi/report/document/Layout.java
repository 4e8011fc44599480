package org.caunoi.report.document;

import static org.caunoi.report.document.Row.Kind.BAR;
import static org.caunoi.report.document.Row.Kind.DETAIL;
import static org.caunoi.report.document.Row.Kind.FINAL_TABLE_HEAD;
import static org.caunoi.report.document.Row.Kind.FINAL_TABLE_ROW;
import static org.caunoi.report.document.Row.Kind.GAP;
import static org.caunoi.report.document.Row.Kind.ITEM;
import static org.caunoi.report.document.Row.Kind.LEAD;
import static org.caunoi.report.document.Row.Kind.LETTERHEAD;
import static org.caunoi.report.document.Row.Kind.LETTERHEAD_COPY;
import static org.caunoi.report.document.Row.Kind.PARAGRAPH;
import static org.caunoi.report.document.Row.Kind.SIGNATURE;
import static org.caunoi.report.document.Row.Kind.SOURCE;
import static org.caunoi.report.document.Row.Kind.TABLE_HEAD;
import static org.caunoi.report.document.Row.Kind.TABLE_ROW;
import static org.caunoi.report.document.Row.Kind.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caunoi.report.brief.Bar;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Count;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Entry;
import org.caunoi.report.brief.Statement;
import org.caunoi.report.brief.Wording;
import org.jspecify.annotations.Nullable;

/** A brief as rows of the template, top to bottom. */
final class Layout {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");

  /** So many bars leave the summary on one page. */
  private static final int BARS = 6;

  private final Brief brief;
  private final Wording wording;
  private final boolean copy;
  private final List<Row> rows = new ArrayList<>();
  private int sections;
  private @Nullable String section;

  private Layout(Brief brief) {
    this.brief = brief;
    this.wording = Wording.of(brief.language());
    this.copy = !"vi".equals(brief.language());
  }

  static List<Row> of(Brief brief) {
    Layout layout = new Layout(brief);
    layout.add(null, copyOr(layout.copy, LETTERHEAD_COPY, LETTERHEAD));
    layout.add(null, TITLE);
    layout.summary();
    layout.activities();
    layout.agreements();
    layout.commitments();
    layout.milestones();
    layout.sources();
    layout.closing();
    return layout.rows;
  }

  private static Row.Kind copyOr(boolean copy, Row.Kind ifCopy, Row.Kind otherwise) {
    return copy ? ifCopy : otherwise;
  }

  private void summary() {
    begin("section.summary");
    for (Statement statement : brief.summary()) {
      add(null, PARAGRAPH, statement.text());
    }
    add(null, GAP);
    table();
    if (!brief.sectors().isEmpty()) {
      chart();
    }
  }

  /** The column of unconfirmed facts stands in drafts alone. */
  private void table() {
    boolean draft = brief.imprint().edition() == Edition.DRAFT;
    List<String> head =
        Stream.of("table.item", "table.count", "table.note", "table.unreviewed")
            .limit(draft ? 4 : 3)
            .map(wording::text)
            .toList();
    rows.add(new Row(section, null, draft ? TABLE_HEAD : FINAL_TABLE_HEAD, head, 0, "start"));
    int left = brief.counts().size();
    for (Count count : brief.counts()) {
      List<String> cells =
          Stream.of(count.label(), count.figure(), count.note(), count.unreviewed())
              .limit(head.size())
              .toList();
      String tag = --left == 0 ? "end" : null;
      rows.add(new Row(section, null, draft ? TABLE_ROW : FINAL_TABLE_ROW, cells, 0, tag));
    }
  }

  private void chart() {
    String title = wording.text("chart.sectors");
    int longest = brief.sectors().stream().mapToInt(Bar::value).max().orElse(1);
    for (Bar bar : brief.sectors().subList(0, Math.min(BARS, brief.sectors().size()))) {
      rows.add(
          new Row(
              section,
              title,
              BAR,
              List.of(bar.label(), Integer.toString(bar.value())),
              (double) bar.value() / longest,
              null));
    }
  }

  private void activities() {
    begin("section.activities");
    numbered(null, brief.activities().held(), "activities.none");
    if (!brief.activities().planned().isEmpty()) {
      numbered(wording.text("section.planned"), brief.activities().planned(), "activities.none");
    }
    if (!brief.activities().cancelled().isEmpty()) {
      numbered(
          wording.text("section.cancelled"), brief.activities().cancelled(), "activities.none");
    }
  }

  private void agreements() {
    begin("section.agreements");
    dashed(wording.text("section.signed"), brief.agreements().signed(), "signed.none");
    dashed(wording.text("section.unsigned"), brief.agreements().unsigned(), "unsigned.none");
    if (!brief.agreements().mentioned().isEmpty()) {
      dashed(wording.text("section.mentioned"), brief.agreements().mentioned(), "unsigned.none");
    }
  }

  private void commitments() {
    begin("section.commitments");
    dashed(wording.text("section.agreed"), brief.commitments().agreed(), "agreed.none");
    dashed(wording.text("section.proposed"), brief.commitments().proposed(), "proposed.none");
  }

  private void milestones() {
    begin("section.milestones");
    dashed(null, brief.milestones(), "milestones.none");
  }

  private void sources() {
    begin("section.sources");
    if (brief.sources().isEmpty()) {
      add(null, PARAGRAPH, wording.text("sources.none"));
    }
    int number = 0;
    for (Entry source : brief.sources()) {
      add(null, SOURCE, "[" + ++number + "]", source.text());
    }
  }

  /**
   * "./." ends the text of a Vietnamese administrative document (Decree 30/2020, Annex III). The
   * last line goes with the signature, which never stands alone on a page.
   */
  private void closing() {
    if (copy) {
      return;
    }
    List<String> last = rows.remove(rows.size() - 1).cells();
    String number = last.size() > 1 ? last.get(0) : "";
    String text = last.get(last.size() - 1).replaceFirst("\\.$", "") + "./.";
    boolean headingToo = brief.sources().size() < 2;
    rows.add(
        headingToo
            ? new Row(null, null, SIGNATURE, number, text, section)
            : new Row(section, null, SIGNATURE, number, text));
  }

  private void numbered(@Nullable String heading, List<Entry> entries, String none) {
    if (entries.isEmpty()) {
      add(heading, PARAGRAPH, wording.text(none));
    }
    int number = 0;
    for (Entry entry : entries) {
      add(heading, LEAD, ++number + ". " + entry.text());
      details(heading, entry);
    }
  }

  private void dashed(@Nullable String heading, List<Entry> entries, String none) {
    if (entries.isEmpty()) {
      add(heading, PARAGRAPH, wording.text(none));
    }
    for (Entry entry : entries) {
      add(heading, ITEM, "- " + entry.text());
      details(heading, entry);
    }
  }

  private void details(@Nullable String heading, Entry entry) {
    for (String detail : entry.details()) {
      add(heading, DETAIL, detail);
    }
  }

  private void begin(String key) {
    section = ROMAN.get(sections++) + ". " + wording.text(key);
  }

  private void add(@Nullable String subsection, Row.Kind kind, String... cells) {
    rows.add(new Row(section, subsection, kind, cells));
  }
}
