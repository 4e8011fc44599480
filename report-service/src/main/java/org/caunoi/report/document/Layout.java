package org.caunoi.report.document;

import static org.caunoi.report.document.Row.Kind.ITEM;
import static org.caunoi.report.document.Row.Kind.LEAD;
import static org.caunoi.report.document.Row.Kind.LETTERHEAD;
import static org.caunoi.report.document.Row.Kind.LETTERHEAD_COPY;
import static org.caunoi.report.document.Row.Kind.NOTE;
import static org.caunoi.report.document.Row.Kind.NOTHING;
import static org.caunoi.report.document.Row.Kind.PARAGRAPH;
import static org.caunoi.report.document.Row.Kind.SIGNATURE;
import static org.caunoi.report.document.Row.Kind.TITLE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Entry;
import org.caunoi.report.brief.Wording;
import org.jspecify.annotations.Nullable;

/** A brief as rows of the template, top to bottom. */
final class Layout {
  /** A longer last paragraph does not go with the signature: the two must fit one page. */
  private static final int LONGEST_LAST = 1200;

  private final Brief brief;
  private final Wording wording;
  private final boolean copy;
  private final RowList rows = new RowList();

  private Layout(Brief brief) {
    this.brief = brief;
    this.wording = Wording.of(brief.language(), brief.period());
    this.copy = !"vi".equals(brief.language());
  }

  static List<Row> of(Brief brief) {
    Layout layout = new Layout(brief);
    layout.rows.add(layout.copy ? LETTERHEAD_COPY : LETTERHEAD);
    layout.rows.add(TITLE);
    new SummaryLayout(brief, layout.wording, layout.rows).add();
    layout.activities();
    layout.agreements();
    layout.commitments();
    layout.ahead();
    layout.relations();
    layout.recommendations();
    layout.supplements();
    layout.closing();
    new AnnexLayout(brief, layout.wording, layout.rows).add();
    return layout.rows.rows();
  }

  private void activities() {
    Brief.Activities activities = brief.activities();
    rows.chapter(wording.text("section.activities"));
    if (activities.notable().size() > 1) {
      rows.add(NOTE, wording.text("activities.rule", activities.notable().size()));
    }
    numbered(null, activities.notable(), "activities.none");
    if (!activities.planned().isEmpty()) {
      numbered("section.planned", activities.planned(), "activities.none");
    }
    if (!activities.cancelled().isEmpty()) {
      numbered("section.cancelled", activities.cancelled(), "activities.none");
    }
  }

  private void agreements() {
    Brief.Agreements agreements = brief.agreements();
    rows.chapter(wording.text("section.agreements"));
    if (nothing(
        "agreements.none",
        Arrays.asList(
            agreements.signed(),
            agreements.unsigned(),
            agreements.expiring(),
            agreements.mentioned()))) {
      return;
    }
    dashed("section.signed", agreements.signed(), "signed.none");
    dashed("section.unsigned", agreements.unsigned(), "none");
    dashed("section.expiring", agreements.expiring(), "none");
    if (!agreements.mentioned().isEmpty()) {
      dashed("section.mentioned", agreements.mentioned(), "none");
    }
  }

  private void commitments() {
    Brief.Commitments commitments = brief.commitments();
    rows.chapter(wording.text("section.commitments"));
    if (nothing(
        "commitments.none",
        Arrays.asList(
            commitments.agreed(),
            commitments.overdue(),
            commitments.open(),
            commitments.proposed()))) {
      return;
    }
    dashed("section.agreed", commitments.agreed(), "none");
    dashed("section.overdue", commitments.overdue(), "none");
    dashed("section.open", commitments.open(), "none");
    dashed("section.proposed", commitments.proposed(), "none");
  }

  private void ahead() {
    Brief.Ahead ahead = brief.ahead();
    rows.chapter(wording.text("section.ahead"));
    if (nothing(
        "ahead.none", Arrays.asList(ahead.planned(), ahead.anniversaries(), ahead.expiries()))) {
      return;
    }
    dashed("section.next", ahead.planned(), "next.none");
    dashed("section.anniversaries", ahead.anniversaries(), "anniversaries.none");
    if (!ahead.expiries().isEmpty()) {
      dashed("section.expiries", ahead.expiries(), "none");
    }
  }

  private void relations() {
    Brief.Relations relations = brief.relations();
    rows.chapter(wording.text("section.dormant"));
    dashed(null, relations.dormant(), "dormant.none");
    List<Entry> indicators = relations.indicators();
    if (indicators != null && !indicators.isEmpty()) {
      dashed("section.indicators", indicators, "none");
    }
  }

  private void recommendations() {
    rows.chapter(wording.text("section.recommendations"));
    if (brief.recommendations().isEmpty()) {
      rows.add(PARAGRAPH, wording.text("recommendations.none"));
    }
    brief.recommendations().forEach(paragraph -> rows.add(PARAGRAPH, paragraph));
  }

  private void supplements() {
    if (!brief.supplements().isEmpty()) {
      rows.chapter(wording.text("section.supplements"));
      rows.add(NOTE, wording.text("supplements.rule"));
      dashed(null, brief.supplements(), "none");
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
    Row last = rows.removeLast();
    String text = last.cells().get(0).replaceFirst("\\.$", "") + "./.";
    if (text.length() > LONGEST_LAST) {
      rows.put(new Row(last.headings(), last.kind(), text));
      rows.put(new Row(last.headings(), SIGNATURE));
    } else {
      rows.put(new Row(last.headings(), SIGNATURE, text));
    }
  }

  /** A chapter without any entry is one sentence. */
  private boolean nothing(String key, List<@Nullable List<Entry>> lists) {
    if (lists.stream().anyMatch(list -> list != null && !list.isEmpty())) {
      return false;
    }
    boolean untold = lists.contains(null);
    rows.add(PARAGRAPH, wording.text(key) + (untold ? " " + wording.text("untold.some") : ""));
    return true;
  }

  private void numbered(@Nullable String heading, List<Entry> entries, String none) {
    rows.under(heading == null ? null : wording.text(heading));
    if (entries.isEmpty()) {
      rows.add(PARAGRAPH, wording.text(none));
    }
    int number = 0;
    for (Entry entry : entries) {
      String lead = ++number + ". " + entry.text();
      if (entry.details().isEmpty()) {
        rows.add(LEAD, lead);
      } else {
        rows.add(LEAD, lead, String.join(" ", entry.details()));
      }
    }
  }

  /** A list, that there is nothing in it, or that the register does not tell. */
  private void dashed(@Nullable String heading, @Nullable List<Entry> entries, String none) {
    if (entries == null || entries.isEmpty()) {
      empty(heading, wording.text(entries == null ? "untold" : none));
      return;
    }
    rows.under(heading == null ? null : wording.text(heading));
    for (Entry entry : entries) {
      rows.add(ITEM, "- " + entry.text() + told(entry));
    }
  }

  /** A heading with nothing under it is a line: "2. Overdue: none." */
  private void empty(@Nullable String heading, String text) {
    rows.under(null);
    if (heading == null) {
      rows.add(PARAGRAPH, text);
    } else {
      rows.add(
          NOTHING,
          wording.text(heading)
              + ": "
              + text.substring(0, 1).toLowerCase(Locale.ROOT)
              + text.substring(1));
    }
  }

  /** Details behind what an item says. */
  private static String told(Entry entry) {
    return entry.details().isEmpty() ? "" : ". " + String.join(" ", entry.details());
  }
}
