package org.caunoi.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.report.brief.PeriodRule.CALENDAR_MONTH;
import static org.caunoi.report.brief.PeriodRule.FROM_15TH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caunoi.report.brief.Period;
import org.caunoi.report.brief.PeriodRule;
import org.junit.jupiter.api.Test;

class DuePeriodsTest {
  private static final YearMonth JANUARY = YearMonth.of(2024, 1);

  @Test
  void asksForEveryMonthThatHasNoBriefs() {
    List<Period> kept = List.of(CALENDAR_MONTH.period(JANUARY.plusMonths(1)));

    assertThat(new DuePeriods(CALENDAR_MONTH, kept).missing(JANUARY, JANUARY.plusMonths(2)))
        .containsExactly(
            CALENDAR_MONTH.period(JANUARY), CALENDAR_MONTH.period(JANUARY.plusMonths(2)));
  }

  @Test
  void asksForNothingWhereAllIsThere() {
    List<Period> kept = kept(FROM_15TH, 1, 2, 3);

    assertThat(new DuePeriods(FROM_15TH, kept).missing(JANUARY, JANUARY.plusMonths(2))).isEmpty();
  }

  @Test
  void tellsTheDaysBetweenTheOldRuleAndTheNew() {
    assertThat(
            new DuePeriods(FROM_15TH, kept(CALENDAR_MONTH, 1, 2))
                .missing(JANUARY, JANUARY.plusMonths(3)))
        .containsExactly(
            period("2024-03-01", "2024-03-14"), FROM_15TH.period(JANUARY.plusMonths(3)));
    assertThat(
            new DuePeriods(CALENDAR_MONTH, kept(FROM_15TH, 1, 2, 3))
                .missing(JANUARY, JANUARY.plusMonths(3)))
        .containsExactly(
            period("2024-03-15", "2024-03-31"), CALENDAR_MONTH.period(JANUARY.plusMonths(3)));
  }

  @Test
  void tellsEachDayOnceHoweverOftenTheRuleIsChanged() {
    List<Period> kept = new ArrayList<>(kept(CALENDAR_MONTH, 1));
    YearMonth month = JANUARY;
    for (int i = 0; i < 24; i++) {
      PeriodRule rule = i % 3 == 0 ? FROM_15TH : CALENDAR_MONTH;
      month = month.plusMonths(1);
      kept.addAll(new DuePeriods(rule, kept).missing(JANUARY, month));
    }

    LocalDate next = JANUARY.atDay(1);
    for (Period period : kept) {
      assertThat(period.start()).isEqualTo(next);
      next = period.end().plusDays(1);
    }
  }

  private static List<Period> kept(PeriodRule rule, int... months) {
    return Arrays.stream(months).mapToObj(month -> rule.period(YearMonth.of(2024, month))).toList();
  }

  private static Period period(String start, String end) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end));
  }
}
