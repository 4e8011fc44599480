package org.caunoi.report.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Evidence;
import org.caunoi.report.catalog.Official;

/**
 * Which activities a leader reads first. The rule, printed with the list: level of the head of the
 * home side; whether a paper was signed there; whether a partner is new; number of outlets that
 * wrote of it; then by day.
 */
final class Ranking {
  /** So many stand in the body of a brief; all of them stand in its annex. */
  static final int NOTABLE = 10;

  private static final List<String> LEVELS = List.of("UNIT", "DEPARTMENT", "CITY_LEADERS");

  /** Titles of the leaders of a city, lower case; "phó" before them is a leader too. */
  private static final List<String> LEADERS =
      List.of(
          "bí thư thành ủy",
          "bí thư thường trực thành ủy",
          "bí thư tỉnh ủy",
          "chủ tịch ubnd thành phố",
          "chủ tịch ủy ban nhân dân thành phố",
          "chủ tịch hđnd thành phố",
          "chủ tịch hội đồng nhân dân thành phố",
          "chủ tịch thành phố",
          "ủy viên bộ chính trị");

  private final Set<String> signed;
  private final History history;

  Ranking(Selection selection, History history) {
    this.signed = selection.signed().stream().map(Agreement::id).collect(Collectors.toSet());
    this.history = history;
  }

  List<Activity> notable(List<Activity> held) {
    return held.stream().sorted(order()).limit(NOTABLE).toList();
  }

  private Comparator<Activity> order() {
    return Comparator.comparing((Activity a) -> -level(a))
        .thenComparing(activity -> !signs(activity))
        .thenComparing(activity -> !hasNewPartner(activity))
        .thenComparing(activity -> -outlets(activity))
        .thenComparing(Activity::startDate)
        .thenComparing(Activity::id);
  }

  /** As the register says it; else what the titles of the home side say. */
  private static int level(Activity activity) {
    if (activity.delegationLevel() != null) {
      return LEVELS.indexOf(activity.delegationLevel()) + 1;
    }
    boolean leader =
        activity.officials().stream()
            .filter(official -> "HOME".equals(official.side()))
            .map(Official::title)
            .filter(Objects::nonNull)
            .map(title -> Phrases.clean(title).toLowerCase(Locale.ROOT))
            .anyMatch(title -> LEADERS.stream().anyMatch(title::contains));
    return leader ? LEVELS.size() : 0;
  }

  private boolean signs(Activity activity) {
    return "SIGNING".equals(activity.type())
        || activity.agreements().stream().anyMatch(signed::contains);
  }

  private boolean hasNewPartner(Activity activity) {
    return activity.partners().stream().anyMatch(history::isNew);
  }

  private static long outlets(Activity activity) {
    return activity.evidence().stream()
        .map(Evidence::outlet)
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }
}
