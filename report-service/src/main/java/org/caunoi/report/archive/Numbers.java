package org.caunoi.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.caunoi.report.brief.Period;
import org.caunoi.report.http.ProblemException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The clerk's numbers: they begin again each year, and within a year each is given once. */
@ApplicationScoped
class Numbers {
  private static final int TWO_DIGITS = 10;

  /** Gives a brief its number in the year of its release; null leaves room for it on the page. */
  void give(BriefRecord brief, @Nullable Integer number) {
    if (number == null) {
      return;
    }
    String written = padded(number);
    int year = brief.releasedAt.atZone(Period.ZONE).getYear();
    // By ids and columns alone: the brief itself is half changed.
    BriefRecord.getEntityManager()
        .createQuery(
            "select periodStart from BriefRecord where office = ?1 and numberYear = ?2"
                + " and number = ?3",
            LocalDate.class)
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter(1, brief.office)
        .setParameter(2, year)
        .setParameter(3, written)
        .getResultStream()
        .findFirst()
        .ifPresent(
            taken -> {
              throw taken(written + " of " + year + " is on the brief that begins " + taken + ".");
            });
    brief.number = written;
    brief.numberYear = year;
  }

  /** Does what gives a number; where two people give the same one, the second is told. */
  <T> T once(@Nullable Integer number, Supplier<T> step) {
    try {
      return step.get();
    } catch (ConstraintViolationException e) {
      if (number != null && "brief_number_once".equals(e.getConstraintName())) {
        throw taken(padded(number) + " has just been given to another brief.");
      }
      throw e;
    }
  }

  private static ProblemException taken(String detail) {
    return ProblemException.conflict("number-taken", detail + " Give another one.");
  }

  /** Numbers below 10 are written with a 0 (Decree 30/2020, Annex I). */
  private static String padded(int number) {
    return number < TWO_DIGITS ? "0" + number : Integer.toString(number);
  }
}
