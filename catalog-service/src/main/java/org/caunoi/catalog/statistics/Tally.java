package org.caunoi.catalog.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caunoi.catalog.activity.Direction;
import org.caunoi.catalog.statistics.ActivityStatistics.OfCode;
import org.caunoi.catalog.statistics.ActivityStatistics.OfDirection;
import org.caunoi.catalog.statistics.ActivityStatistics.OfMonth;

/** Adds up rows of counts: dimension, code, month, whole year, activities, people, unknown. */
final class Tally {

  private record Sum(long activities, long people, long unknown) {
    static final Sum NONE = new Sum(0, 0, 0);

    Sum plus(Sum more) {
      return new Sum(activities + more.activities, people + more.people, unknown + more.unknown);
    }
  }

  private final Map<String, Map<String, Sum>> byDimension = new HashMap<>();
  private final Map<String, Long> byMonth = new TreeMap<>();
  private long undated;
  private long yearOnly;

  void add(Object[] row, LocalDate undatedMonth) {
    LocalDate month = (LocalDate) row[2];
    Sum sum = new Sum(number(row[4]), number(row[5]), number(row[6]));
    if (undatedMonth.equals(month)) {
      undated += sum.activities();
      return;
    }
    if (month != null) {
      byMonth.merge(month.toString().substring(0, 7), sum.activities(), Long::sum);
    } else if (row[0].equals("ALL")) {
      yearOnly += sum.activities();
    }
    byDimension
        .computeIfAbsent((String) row[0], dimension -> new HashMap<>())
        .merge((String) row[1], sum, Sum::plus);
  }

  ActivityStatistics statistics() {
    return new ActivityStatistics(
        Indicator.ACTIVITIES,
        of("ALL").getOrDefault("", Sum.NONE).activities(),
        yearOnly,
        undated,
        byMonth.entrySet().stream().map(e -> new OfMonth(e.getKey(), e.getValue())).toList(),
        codes("SECTOR"),
        codes("COUNTRY"),
        codes("TYPE"),
        directions());
  }

  private Map<String, Sum> of(String dimension) {
    return byDimension.getOrDefault(dimension, Map.of());
  }

  private List<OfCode> codes(String dimension) {
    return of(dimension).entrySet().stream()
        .map(entry -> new OfCode(entry.getKey(), entry.getValue().activities()))
        .sorted(Comparator.comparingLong(OfCode::count).reversed().thenComparing(OfCode::code))
        .toList();
  }

  private List<OfDirection> directions() {
    return new TreeMap<>(of("DIRECTION"))
        .descendingMap().entrySet().stream()
            .map(
                entry ->
                    new OfDirection(
                        entry.getKey().isEmpty() ? null : Direction.valueOf(entry.getKey()),
                        entry.getValue().activities(),
                        entry.getValue().people(),
                        entry.getValue().unknown()))
            .toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
