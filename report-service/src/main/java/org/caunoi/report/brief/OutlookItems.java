package org.caunoi.report.brief;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Commitment;
import org.caunoi.report.catalog.DormantPartner;
import org.caunoi.report.catalog.Indicator;
import org.caunoi.report.catalog.Milestone;
import org.caunoi.report.catalog.Partnership;

/** What lies around the period as items of the brief's sections. */
final class OutlookItems {
  private final Wording wording;
  private final Phrases phrases;
  private final Items items;
  private final Outlook outlook;
  private final Period period;

  OutlookItems(Wording wording, Items items, Outlook outlook, Period period) {
    this.wording = wording;
    this.phrases = new Phrases(wording);
    this.items = items;
    this.outlook = outlook;
    this.period = period;
  }

  /** A tracked word: who sees to it, by when. */
  Entry tracked(Commitment commitment) {
    Entry entry = items.commitment(commitment);
    List<String> details = new ArrayList<>();
    if (commitment.ownerUnit() != null && !commitment.ownerUnit().isBlank()) {
      details.add(wording.text("commitment.owner", Phrases.clean(commitment.ownerUnit())));
    }
    if (commitment.due() != null) {
      long late = ChronoUnit.DAYS.between(commitment.due(), period.end());
      String day = phrases.date(commitment.due());
      details.add(
          late < 0
              ? wording.text("commitment.due", day)
              : wording.numbered((int) late, "commitment.overdue", day, late));
    }
    return new Entry(entry.text(), details, entry.facts());
  }

  Entry expiring(Agreement agreement) {
    String renewal = agreement.renewal() == null ? "UNKNOWN" : agreement.renewal();
    String line =
        wording.text(
            "agreement.expires",
            items.paper(agreement),
            phrases.date(agreement.validTo()),
            wording.name("renewal", renewal));
    return new Entry(line + items.suffix(agreement), agreement.id());
  }

  Entry anniversary(Partnership partnership) {
    int years = outlook.years(partnership);
    int year = period.back(-1).end().getYear();
    String kind = wording.name("partnership", partnership.kind() == null ? "" : partnership.kind());
    String line =
        wording.numbered(
            years,
            "anniversary.partnership",
            years,
            kind,
            phrases.name(partnership.home().party()),
            phrases.nameAbroad(partnership.partner().party()),
            phrases.date(partnership.since()),
            year);
    return new Entry(line, partnership.id());
  }

  Entry founding(Milestone milestone) {
    int years = outlook.yearsSince(milestone);
    String line =
        wording.numbered(
            years,
            "anniversary.founding",
            years,
            period.back(-1).end().getYear(),
            items.asWritten(Phrases.sentence(milestone.text())));
    return new Entry(line + items.suffix(milestone), milestone.id());
  }

  Entry dormant(DormantPartner partner) {
    String last =
        partner.lastActivityOn() == null
            ? wording.text("dormant.never")
            : wording.text("dormant.last", phrases.date(partner.lastActivityOn()));
    String name = phrases.nameAbroad(partner.locality().party());
    int papers = partner.agreementsInForce() == null ? 0 : partner.agreementsInForce();
    String line =
        papers == 0
            ? wording.text("dormant.line", name, last)
            : wording.numbered(papers, "dormant.papers", name, last, papers);
    return new Entry(line, partner.locality().id());
  }

  /** A figure of the register with the definition that the register gives it. */
  Entry indicator(Indicator indicator) {
    Map<String, String> definitions =
        indicator.definition() == null ? Map.of() : indicator.definition();
    String definition = definitions.getOrDefault(wording.language(), "");
    String line =
        wording.text(
            "indicator.line", wording.name("indicator", indicator.code()), indicator.value());
    long bundles = indicator.notItemised() == null ? 0 : indicator.notItemised();
    List<String> details = new ArrayList<>();
    if (!definition.isBlank()) {
      details.add(Phrases.clean(definition));
    }
    if (bundles > 0) {
      details.add(wording.text("indicator.bundles", bundles));
    }
    return new Entry(line, details, List.of());
  }
}
