package org.caunoi.catalog.queue;

import java.util.List;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.commitment.Commitment;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.PartyNames.Names;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.milestone.Milestone;
import org.caunoi.catalog.official.Official;
import org.caunoi.catalog.organisation.Organisation;
import org.caunoi.catalog.partnership.Partnership;
import org.jspecify.annotations.Nullable;

/** Tells a thing in one line: what, between whom, when. */
final class Summaries {

  private Summaries() {}

  static Summary of(Fact fact, Names names) {
    if (fact instanceof Activity activity) {
      return line(
          withNote(Words.of(activity.type), Words.of(activity.act)),
          between(activity, names),
          null,
          activity.startDate);
    }
    if (fact instanceof Agreement paper) {
      return line(
          withNote(count(paper), Words.of(paper.status)),
          between(paper, names),
          paper.title,
          paper.countedOn());
    }
    if (fact instanceof Commitment said) {
      return line(Words.of(said.modality), between(said, names), said.text, said.saidOn);
    }
    if (fact instanceof Milestone milestone) {
      String year = String.valueOf(milestone.year);
      return line(Words.of(milestone.kind), between(milestone, names), milestone.text, year);
    }
    return fact instanceof Official official ? person(official) : body((Organisation) fact);
  }

  static Summary of(Partnership partnership) {
    Summary parties =
        new Summary(
            partnership.home.nameVi + " – " + partnership.partner.nameVi,
            partnership.home.nameEn + " – " + partnership.partner.nameEn);
    return line(Words.of(partnership.kind), parties, null, partnership.since);
  }

  private static Summary person(Official official) {
    return new Summary(
        Words.join(", ", "Người: " + official.name, official.country),
        Words.join(", ", "Person: " + official.name, official.country));
  }

  private static Summary body(Organisation body) {
    String vi = body.nameVi != null ? body.nameVi : body.name;
    String en = body.nameEn != null ? body.nameEn : body.name;
    return new Summary(
        Words.join(", ", "Tổ chức: " + vi, body.country),
        Words.join(", ", "Organisation: " + en, body.country));
  }

  private static Summary count(Agreement paper) {
    Summary form = Words.of(paper.kind);
    return paper.count > 1 ? new Summary(paper.count + " văn bản", paper.count + " papers") : form;
  }

  private static Summary between(Fact fact, Names names) {
    Summary home = Words.names(names.side(fact, PartySide.HOME));
    Summary partner = Words.names(names.side(fact, PartySide.PARTNER));
    return new Summary(
        Words.join(" – ", home.vi(), partner.vi()), Words.join(" – ", home.en(), partner.en()));
  }

  private static Summary withNote(Summary what, Summary note) {
    return new Summary(
        note.vi().isEmpty() ? what.vi() : what.vi() + " (" + note.vi() + ")",
        note.en().isEmpty() ? what.en() : what.en() + " (" + note.en() + ")");
  }

  private static Summary line(
      Summary what, Summary between, @Nullable String words, @Nullable String date) {
    Summary day = Words.date(date);
    String said = words == null || words.isBlank() ? "" : "“" + words.strip() + "”";
    List<Summary> parts = List.of(between, new Summary(said, said), day);
    return new Summary(
        what.vi() + colon(Words.join(", ", parts.stream().map(Summary::vi).toArray(String[]::new))),
        what.en()
            + colon(Words.join(", ", parts.stream().map(Summary::en).toArray(String[]::new))));
  }

  private static String colon(String rest) {
    return rest.isEmpty() ? "" : ": " + rest;
  }
}
