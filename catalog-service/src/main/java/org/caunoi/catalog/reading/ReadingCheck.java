package org.caunoi.catalog.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.caunoi.catalog.fact.LegalDate;
import org.caunoi.catalog.http.ProblemError;
import org.jspecify.annotations.Nullable;

/** What the schema cannot say of a delivery: dates exist, indexes point at something. */
final class ReadingCheck {

  // RFC 3339 has years of four digits; nothing was fetched before there was a web.
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  private final Reading reading;
  private final List<ProblemError> errors = new ArrayList<>();

  private ReadingCheck(Reading reading) {
    this.reading = reading;
  }

  /** What is wrong with a delivery and the reading that it brings, by pointers into it. */
  static List<ProblemError> errors(Delivery delivery, Reading reading) {
    ReadingCheck check = new ReadingCheck(reading);
    check.instant("/fetchedAt", delivery.fetchedAt());
    check.instant("/readAt", delivery.readAt());
    check.day("/givenPublishedOn", delivery.givenPublishedOn());
    check.day("/reading/article/publishedOn", reading.article().publishedOn());
    check.activities();
    check.agreements();
    check.commitments();
    check.milestones();
    return check.errors;
  }

  private void activities() {
    for (int i = 0; i < reading.activities().size(); i++) {
      ReadActivity read = reading.activities().get(i);
      String at = "/reading/activities/" + i;
      date(at + "/startDate", read.startDate());
      date(at + "/endDate", read.endDate());
      dayOfYear(at + "/dateNoYear", read.dateNoYear());
      for (Integer index : read.agreements()) {
        index(at + "/agreements", index, reading.agreements().size());
      }
      evidence(at, read);
    }
  }

  private void agreements() {
    for (int i = 0; i < reading.agreements().size(); i++) {
      ReadAgreement read = reading.agreements().get(i);
      String at = "/reading/agreements/" + i;
      date(at + "/signedDate", read.signedDate());
      dayOfYear(at + "/dateNoYear", read.dateNoYear());
      evidence(at, read);
    }
  }

  private void commitments() {
    for (int i = 0; i < reading.commitments().size(); i++) {
      ReadCommitment read = reading.commitments().get(i);
      String at = "/reading/commitments/" + i;
      if (read.activity() != null) {
        index(at + "/activity", read.activity(), reading.activities().size());
      }
      evidence(at, read);
    }
  }

  private void milestones() {
    for (int i = 0; i < reading.milestones().size(); i++) {
      ReadMilestone read = reading.milestones().get(i);
      String at = "/reading/milestones/" + i;
      if (read.year() < 1 || read.year() > 9999) {
        errors.add(new ProblemError(at + "/year", "no-such-date", "1 to 9999"));
      }
      evidence(at, read);
    }
  }

  private void date(String pointer, @Nullable String text) {
    try {
      LegalDate.parse(text);
    } catch (DateTimeException e) {
      errors.add(new ProblemError(pointer, "no-such-date", "YYYY-MM-DD, YYYY-MM or YYYY"));
    }
  }

  private void instant(String pointer, Instant instant) {
    if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
      errors.add(new ProblemError(pointer, "no-such-date", "1970 to 9999"));
    }
  }

  private void day(String pointer, @Nullable LocalDate day) {
    if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
      errors.add(new ProblemError(pointer, "no-such-date", "years 0001 to 9999"));
    }
  }

  private void dayOfYear(String pointer, @Nullable String text) {
    try {
      if (text != null) {
        MonthDay.parse(text);
      }
    } catch (DateTimeException e) {
      errors.add(new ProblemError(pointer, "no-such-date", "--MM-DD"));
    }
  }

  private void index(String pointer, int index, int size) {
    if (index < 0 || index >= size) {
      errors.add(new ProblemError(pointer, "no-such-index", "0 to " + (size - 1)));
    }
  }

  private void evidence(String at, ReadFact read) {
    for (int i = 0; i < read.evidence().size(); i++) {
      ReadEvidence quote = read.evidence().get(i);
      if (quote.start() < 0 || quote.end() < quote.start()) {
        errors.add(new ProblemError(at + "/evidence/" + i, "no-such-span", "0 <= start <= end"));
      }
    }
  }
}
