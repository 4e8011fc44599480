package org.caunoi.catalog.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.catalog.activity.ActivityType;
import org.caunoi.catalog.digest.Sha256;
import org.caunoi.catalog.milestone.MilestoneKind;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of the register in which statements are compared: of activities one for every partner
 * and month, so that the cost of matching does not grow with the register.
 *
 * @param own where others find the statement
 * @param searched where the statement finds others
 * @param locks what keeps two deliveries from matching in the same place at once
 */
record Blocks(Set<String> own, Set<String> searched, Set<String> locks) {

  /** A meeting of more partners than these is found by the first of them. */
  private static final int PARTNERS = 20;

  private static final String YEARLESS = "--";

  /** What cannot be matched has none. */
  static Blocks of(Saying saying, Traits traits) {
    Blocks blocks = new Blocks(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    if (saying.read() instanceof ReadActivity read) {
      traits.partners().stream()
          .limit(PARTNERS)
          .forEach(partner -> blocks.ofActivity(read, partner));
    } else if (saying.read() instanceof ReadAgreement read && traits.parties().size() > 1) {
      blocks.ofAgreement(saying, read, traits);
    } else if (saying.read() instanceof ReadMilestone read
        && read.kind() != MilestoneKind.OTHER
        && !traits.parties().isEmpty()) {
      blocks.only("M|" + read.kind() + "|" + read.year() + "|" + places(traits));
    } else if (saying.read() instanceof ReadCommitment read && saying.day() != null) {
      blocks.only("C|" + Sha256.of(read.fingerprint() + "|" + saying.day()));
    }
    return blocks;
  }

  static Set<String> locks(Collection<Blocks> all) {
    return all.stream()
        .flatMap(blocks -> blocks.locks.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> searched(Collection<Blocks> all) {
    return all.stream()
        .flatMap(blocks -> blocks.searched.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void only(String block) {
    own.add(block);
    searched.add(block);
    locks.add(block);
  }

  private void ofActivity(ReadActivity read, String partner) {
    ActivityType family = ActivityLikeness.family(read.type());
    String prefix = "A|" + family + "|" + partner + "|";
    String date = read.startDate();
    if (date != null && date.length() >= 7) {
      own.add(prefix + date.substring(0, 7));
      own.add(prefix + date.substring(5, 7));
      searched.add(prefix + YEARLESS + date.substring(5, 7));
      monthsAround(date)
          .forEach(
              month -> {
                searched.add(prefix + month);
                locks.add(prefix + month.toString().substring(5));
              });
    } else if (date == null && read.dateNoYear() != null) {
      String month = read.dateNoYear().substring(2, 4);
      own.add(prefix + YEARLESS + month);
      searched.add(prefix + month);
      locks.add(prefix + month);
    }
  }

  /** The month, and that of the day before or after. */
  private static Stream<YearMonth> monthsAround(String date) {
    if (date.length() < 10) {
      return Stream.of(YearMonth.parse(date));
    }
    LocalDate day = LocalDate.parse(date);
    return Stream.of(day.minusDays(1), day, day.plusDays(1)).map(YearMonth::from).distinct();
  }

  private void ofAgreement(Saying saying, ReadAgreement read, Traits traits) {
    String prefix = "G|" + places(traits) + "|";
    String date = AgreementLikeness.date(saying, read);
    locks.add(prefix);
    if (read.period() != null) {
      own.add(prefix + read.period());
      searched.add(prefix + read.period());
    }
    if (date != null) {
      own.add(prefix + date.substring(0, 4));
      if (date.length() == 10) {
        own.add(prefix + date.substring(5));
        searched.add(prefix + YEARLESS + date.substring(5));
        monthsAround(date).forEach(month -> searched.add(prefix + month.getYear()));
      } else {
        searched.add(prefix + date.substring(0, 4));
      }
    } else if (read.dateNoYear() != null) {
      own.add(prefix + read.dateNoYear());
      searched.add(prefix + read.dateNoYear().substring(2));
    }
  }

  /** Where the parties are; the parties themselves are compared later. */
  private static String places(Traits traits) {
    Set<@Nullable String> places = new TreeSet<>(traits.homes());
    places.addAll(traits.partners());
    String joined = String.join(",", places);
    return joined.length() <= 80 ? joined : Sha256.of(joined);
  }
}
