package org.caunoi.catalog.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Locks;
import org.caunoi.catalog.fact.Rows;
import org.caunoi.catalog.statistics.CountFilter.Counted;

/**
 * Counts activities: whole months and years from what was counted before, the days of a month that
 * is only partly asked for one by one. A month in which something has changed is counted anew by
 * whoever asks next.
 */
@ApplicationScoped
class ActivityCounts {

  private static final String DUE =
      "select distinct bucket from activity_count_due where confirmed or :unreviewed";

  /** Months of all activities; of the other dimensions whole years, and the months beside them. */
  private static final String COUNTED =
      """
      select dimension, code, case when not whole_year then bucket end as month, whole_year,
          activities, people, size_unknown
        from activity_count
       where review in (:reviews) and ours in (:ours) and dimension = 'ALL'
         and (bucket = :undated or bucket > :undated and not whole_year
             and bucket between :month and :lastMonth
           or whole_year and bucket between :year and :lastYear)
      union all
      select dimension, code, cast(null as date), false, sum(activities), sum(people),
          sum(size_unknown)
        from (
          select dimension, code, activities, people, size_unknown from activity_year
           where review in (:reviews) and ours in (:ours) and year between :year and :lastYear
          union all
          select dimension, code, activities, people, size_unknown from activity_count
           where review in (:reviews) and ours in (:ours) and dimension <> 'ALL'
             and not whole_year and bucket = any (:months)) counted
       group by dimension, code
      """;

  private static final String DAY_BY_DAY =
      """
      select dimension, code, case when dimension = 'ALL' then bucket end as month, false, count(*),
          coalesce(sum(people), 0), count(*) - count(people)
        from counted_activity
       where review in (:reviews) and ours in (:ours) and not whole_year and bucket in (:months)
         and first_day >= :from and last_day <= :to
       group by 1, 2, 3
      """;

  /** Where the undated stand. */
  private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

  private final EntityManager entities;
  private final Locks locks;

  ActivityCounts(EntityManager entities, Locks locks) {
    this.entities = entities;
    this.locks = locks;
  }

  ActivityStatistics of(Counted counted) {
    bringUpToDate(counted.withUnreviewed());
    Tally tally = new Tally();
    whole(counted).forEach(row -> tally.add(row, UNDATED));
    partly(counted).forEach(row -> tally.add(row, UNDATED));
    return tally.statistics();
  }

  private void bringUpToDate(boolean withUnreviewed) {
    if (due(withUnreviewed).isEmpty()) {
      return;
    }
    // Whoever waited here finds it done.
    locks.take("activity-count");
    List<LocalDate> due = due(withUnreviewed);
    if (!due.isEmpty()) {
      // First forgotten, then counted: what is written in between is due once more.
      entities
          .createNativeQuery("delete from activity_count_due where bucket in (:due)")
          .setParameter("due", due)
          .executeUpdate();
      entities
          .createNativeQuery("select cast(count_activities(cast(:due as date[])) as text)")
          .setParameter("due", due.toArray(LocalDate[]::new))
          .getSingleResult();
    }
  }

  private List<LocalDate> due(boolean withUnreviewed) {
    List<?> buckets =
        entities.createNativeQuery(DUE).setParameter("unreviewed", withUnreviewed).getResultList();
    return buckets.stream().map(LocalDate.class::cast).toList();
  }

  private List<Object[]> whole(Counted counted) {
    LocalDate month = counted.from().minusDays(1).plusMonths(1).withDayOfMonth(1);
    LocalDate afterLast = counted.to().plusDays(1).withDayOfMonth(1);
    LocalDate year = counted.from().minusDays(1).plusYears(1).withDayOfYear(1);
    LocalDate afterLastYear = counted.to().plusDays(1).withDayOfYear(1);
    Query query =
        entities
            .createNativeQuery(COUNTED)
            .setParameter("reviews", counted.reviews())
            .setParameter("ours", counted.ours())
            .setParameter("month", month)
            .setParameter("lastMonth", afterLast.minusMonths(1))
            .setParameter("year", year)
            .setParameter("lastYear", afterLastYear.minusYears(1))
            .setParameter("months", beside(year, afterLastYear, month, afterLast))
            .setParameter("undated", UNDATED);
    return Rows.of(query);
  }

  /** The months from one to another that are in none of these whole years. */
  private static LocalDate[] beside(
      LocalDate year, LocalDate afterLastYear, LocalDate month, LocalDate afterLast) {
    Stream<LocalDate> beside =
        year.isBefore(afterLastYear)
            ? Stream.concat(months(month, year), months(afterLastYear, afterLast))
            : months(month, afterLast);
    return beside.toArray(LocalDate[]::new);
  }

  private static Stream<LocalDate> months(LocalDate first, LocalDate end) {
    return first.isBefore(end) ? first.datesUntil(end, Period.ofMonths(1)) : Stream.empty();
  }

  private List<Object[]> partly(Counted counted) {
    LocalDate from = counted.from();
    LocalDate to = counted.to();
    List<LocalDate> months = new ArrayList<>();
    boolean sameMonth = from.withDayOfMonth(1).equals(to.withDayOfMonth(1));
    if (from.getDayOfMonth() > 1) {
      months.add(from.withDayOfMonth(1));
    }
    if (to.getDayOfMonth() < to.lengthOfMonth() && !(sameMonth && !months.isEmpty())) {
      months.add(to.withDayOfMonth(1));
    }
    if (months.isEmpty()) {
      return List.of();
    }
    Query query =
        entities
            .createNativeQuery(DAY_BY_DAY)
            .setParameter("reviews", counted.reviews())
            .setParameter("ours", counted.ours())
            .setParameter("months", months)
            .setParameter("from", from)
            .setParameter("to", to);
    return Rows.of(query);
  }
}
