package org.caunoi.report.brief;

import java.util.ArrayList;
import java.util.List;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Commitment;
import org.caunoi.report.catalog.Fact;

/**
 * What the leaders are asked to decide, from the register: words overdue, papers whose term ends
 * and that do not renew themselves, papers waiting to be signed. Each kind is one sentence; its
 * facts stand in the sections that it names.
 */
final class DecisionList {
  private final Wording wording;
  private final Selection selection;
  private final Outlook outlook;

  DecisionList(Wording wording, Selection selection, Outlook outlook) {
    this.wording = wording;
    this.selection = selection;
    this.outlook = outlook;
  }

  List<Statement> statements(Items items) {
    List<Statement> statements = new ArrayList<>();
    List<Commitment> overdue = Outlook.orNone(outlook.overdue());
    if (!overdue.isEmpty()) {
      statements.add(
          new Statement(
              wording.numbered(overdue.size(), "decide.overdue", overdue.size()),
              Fact.ids(overdue)));
    }
    for (Agreement paper : Outlook.orNone(outlook.expiring())) {
      if (!"AUTOMATIC".equals(paper.renewal())) {
        String day = new Phrases(wording).date(paper.validTo());
        statements.add(
            new Statement(
                wording.text("decide.renewal", items.paper(paper), day), List.of(paper.id())));
      }
    }
    List<Agreement> waiting =
        selection.unsigned().stream().filter(a -> "TO_BE_SIGNED".equals(a.status())).toList();
    if (!waiting.isEmpty()) {
      statements.add(
          new Statement(
              wording.numbered(waiting.size(), "decide.signing", waiting.size()),
              Fact.ids(waiting)));
    }
    return List.copyOf(statements);
  }
}
