package org.caunoi.report.brief;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Fact;

/** Facts as rows of the annexes. */
final class Annexes {
  private final Wording wording;
  private final Phrases phrases;
  private final Items items;
  private final Sources sources;

  Annexes(Wording wording, Items items, Sources sources) {
    this.wording = wording;
    this.phrases = new Phrases(wording);
    this.items = items;
    this.sources = sources;
  }

  /** Day; what and with whom; who took part; sources. */
  Line activity(Activity activity) {
    String people =
        Stream.of(
                phrases.officials(activity.officials(), "HOME"),
                phrases.officials(activity.officials(), "PARTNER"),
                activity.delegationSize() == null
                    ? ""
                    : wording.numbered(
                        activity.delegationSize(), "annex.people", activity.delegationSize()),
                activity.decisionNumber() == null || activity.decisionNumber().isBlank()
                    ? ""
                    : wording.text("annex.decision", Phrases.clean(activity.decisionNumber())))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    return line(
        activity,
        activity.held()
            ? wording.text(Counted.of(activity).key)
            : wording.text("annex." + activity.act()),
        phrases.shortDates(activity.startDate(), activity.endDate()),
        items.what(activity),
        people);
  }

  /** Day or status; the paper and its parties; signatories; sources. */
  Line agreement(Agreement agreement) {
    String day =
        agreement.signed()
            ? agreement.signedDate() == null ? "" : phrases.shortDate(agreement.signedDate())
            : Phrases.capitalised(
                wording.name("status", agreement.status()).replaceFirst("^, ", ""));
    String number =
        agreement.number() == null || agreement.number().isBlank()
            ? ""
            : " " + wording.text("agreement.number", Phrases.clean(agreement.number()));
    String term =
        agreement.validTo() == null
            ? ""
            : "; " + wording.text("annex.term", phrases.date(agreement.validTo()));
    String people =
        Stream.of("HOME", "PARTNER")
            .map(side -> phrases.officials(agreement.officials(), side))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    String group = wording.text(agreement.signed() ? "annex.signed" : "annex.unsigned");
    return line(agreement, group, day, items.paper(agreement) + number + term, people);
  }

  private Line line(Fact fact, String group, String day, String what, String people) {
    String mark = fact.confirmed() ? "" : wording.text("mark.unreviewed");
    return new Line(group, List.of(day, what + mark, people, sources.of(fact)), List.of(fact.id()));
  }
}
