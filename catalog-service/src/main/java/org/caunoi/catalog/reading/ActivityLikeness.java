package org.caunoi.catalog.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.caunoi.catalog.activity.Act;
import org.caunoi.catalog.activity.ActivityType;
import org.jspecify.annotations.Nullable;

/**
 * Whether two articles tell of one activity: the same home or one under the other, a shared
 * partner, the same family of types; equal dates, or one day apart with a shared official, or one
 * lacks the year and day and month agree. Two hosts of different rank are two activities.
 */
final class ActivityLikeness {

  private static final int EQUAL_DAY = 300;
  private static final int EQUAL_MONTH = 200;
  private static final int NEXT_DAY = 100;

  /** An article that leaves out the year speaks of the year around it. */
  private static final int DAYS_AROUND = 366;

  private ActivityLikeness() {}

  static Likeness of(Member one, ReadActivity a, Member other, ReadActivity b) {
    boolean apart =
        family(a.type()) != family(b.type())
            || isAhead(a.act()) != isAhead(b.act())
            || !one.traits().sharesPartnerWith(other.traits())
            || !shareHome(one, other)
            || one.traits().hasOtherHostsThan(other.traits());
    return apart ? Likeness.APART : byDate(one, a, other, b);
  }

  /** A meeting may be called a conference; a visit holds its meetings and is none of them. */
  static ActivityType family(ActivityType type) {
    return type == ActivityType.CONFERENCE ? ActivityType.MEETING : type;
  }

  /** What is announced is not what was held: whether it came to that, a person says. */
  private static boolean isAhead(Act act) {
    return act == Act.PLANNED || act == Act.PROPOSED;
  }

  private static Likeness byDate(Member one, ReadActivity a, Member other, ReadActivity b) {
    if (a.startDate() != null && b.startDate() != null) {
      return byDates(one, a.startDate(), other, b.startDate());
    }
    if (a.startDate() == null && b.startDate() == null) {
      // Without a date they are only proposed as the same.
      return a.dateNoYear() == null
              || b.dateNoYear() == null
              || a.dateNoYear().equals(b.dateNoYear())
          ? Likeness.OPEN
          : Likeness.APART;
    }
    return a.startDate() == null ? withoutYear(one, a, b, other) : withoutYear(other, b, a, one);
  }

  private static Likeness byDates(Member one, String a, Member other, String b) {
    boolean sharePerson = one.traits().sharesPersonWith(other.traits());
    int likeness = likeness(one, other);
    if (a.length() != b.length()) {
      return a.startsWith(b) || b.startsWith(a) ? Likeness.OPEN : Likeness.APART;
    }
    if (a.equals(b)) {
      return switch (a.length()) {
        case 10 -> Likeness.same(EQUAL_DAY + likeness);
        // In a month there may be several; who was there tells them apart.
        case 7 -> sharePerson ? Likeness.same(EQUAL_MONTH + likeness) : Likeness.OPEN;
        default -> Likeness.OPEN;
      };
    }
    return sharePerson && isNextDay(a, b)
        ? Likeness.same(NEXT_DAY + likeness)
        : a.length() == 10 && isNextDay(a, b) ? Likeness.OPEN : Likeness.APART;
  }

  private static boolean isNextDay(String a, String b) {
    return a.length() == 10
        && Math.abs(LocalDate.parse(a).toEpochDay() - LocalDate.parse(b).toEpochDay()) == 1;
  }

  /** The first one lacks the year; it is vague, because other years have that day too. */
  private static Likeness withoutYear(
      Member one, ReadActivity lacking, ReadActivity dated, Member other) {
    String day = lacking.dateNoYear();
    String date = String.valueOf(dated.startDate());
    if (day == null || date.length() < 10) {
      return Likeness.OPEN;
    }
    boolean agrees = date.endsWith(day.substring(1)) && isAround(one.saying().publishedOn(), date);
    return agrees ? Likeness.vague(likeness(one, other)) : Likeness.APART;
  }

  private static boolean isAround(@Nullable LocalDate published, String date) {
    return published == null
        || Math.abs(published.toEpochDay() - LocalDate.parse(date).toEpochDay()) <= DAYS_AROUND;
  }

  /** How many people they share, so that of two meetings of one day the right one is found. */
  private static int likeness(Member one, Member other) {
    return (int) one.traits().people().stream().filter(other.traits().people()::contains).count();
  }

  private static boolean shareHome(Member one, Member other) {
    Map<String, Set<String>> above = one.saying().above();
    Map<String, Set<String>> aboveOther = other.saying().above();
    return one.traits().homes().stream()
        .anyMatch(
            a ->
                other.traits().homes().stream()
                    .anyMatch(
                        b ->
                            a.equals(b)
                                || above.getOrDefault(a, Set.of()).contains(b)
                                || aboveOther.getOrDefault(b, Set.of()).contains(a)));
  }
}
