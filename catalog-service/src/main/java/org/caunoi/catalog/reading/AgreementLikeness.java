package org.caunoi.catalog.reading;

import java.time.LocalDate;
import org.caunoi.catalog.agreement.AgreementStatus;
import org.caunoi.catalog.fact.Folded;
import org.caunoi.catalog.fact.LegalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether two articles tell of one agreement: the same parties and a compatible date, both signed
 * or both not. An unsigned paper and the signed one that may have come of it stay two.
 */
final class AgreementLikeness {

  private static final int EQUAL_DATE = 100;
  private static final int SAME_KIND = 10;
  private static final int SAME_COUNT = 1;
  private static final int SAME_TITLE = 20;

  private AgreementLikeness() {}

  static Likeness of(Member one, ReadAgreement a, Member other, ReadAgreement b) {
    if (!one.traits().parties().equals(other.traits().parties())
        || one.traits().parties().size() < 2
        || isPaper(a) != isPaper(b)) {
      return Likeness.APART;
    }
    String first = date(one.saying(), a);
    String second = date(other.saying(), b);
    int strength = strength(a, b);
    if (first == null || second == null) {
      return samePeriod(a, b) ? Likeness.same(strength) : byDayAndMonth(one, a, other, b);
    }
    if (first.equals(second)) {
      return Likeness.same(EQUAL_DATE + strength);
    }
    if (first.length() != second.length()) {
      // A paper of 2023 may be the one of September, unless there are two in that year.
      return first.startsWith(second) || second.startsWith(first)
          ? Likeness.vague(strength)
          : Likeness.APART;
    }
    return isNextDay(first, second) ? Likeness.same(strength) : Likeness.APART;
  }

  /** When it was signed; where nobody says, when it was announced. */
  static @Nullable String date(Saying saying, ReadAgreement read) {
    if (!isPaper(read)) {
      return saying.day();
    }
    boolean announcedAsSigned =
        read.signedDate() == null
            && read.dateNoYear() == null
            && !read.background()
            && read.status() == ReadStatus.SIGNED;
    return announcedAsSigned ? saying.day() : read.signedDate();
  }

  private static Likeness byDayAndMonth(
      Member one, ReadAgreement a, Member other, ReadAgreement b) {
    String day = a.dateNoYear() != null ? a.dateNoYear() : b.dateNoYear();
    String date = date(one.saying(), a) != null ? date(one.saying(), a) : date(other.saying(), b);
    boolean agrees =
        day != null && date != null && date.length() == 10 && date.endsWith(day.substring(1));
    return agrees ? Likeness.vague(strength(a, b)) : Likeness.OPEN;
  }

  private static boolean isPaper(ReadAgreement read) {
    return read.status().inRegister.compareTo(AgreementStatus.SIGNED) >= 0;
  }

  private static boolean samePeriod(ReadAgreement a, ReadAgreement b) {
    return a.period() != null && a.period().equals(b.period());
  }

  /** Articles give the day of the signature or that of the report. */
  private static boolean isNextDay(String a, String b) {
    LegalDate first = LegalDate.parse(a);
    LegalDate second = LegalDate.parse(b);
    return first != null
        && second != null
        && a.length() == 10
        && Math.abs(days(first.first()) - days(second.first())) == 1;
  }

  private static long days(LocalDate day) {
    return day.toEpochDay();
  }

  private static int strength(ReadAgreement a, ReadAgreement b) {
    boolean sameTitle =
        a.title() != null && b.title() != null && Folded.of(a.title()).equals(Folded.of(b.title()));
    return (sameTitle ? SAME_TITLE : 0)
        + (a.kind() == b.kind() ? SAME_KIND : 0)
        + (a.count() == b.count() ? SAME_COUNT : 0);
  }
}
